#include "readers/mail.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/utf8.h"
#include "readers/embedded_text.h"
#include "readers/html.h"
#include "readers/mime.h"
#include "readers/prose_writer.h"
#include "readers/text.h"

namespace evenhand {
namespace {

constexpr int kDeepest = 20;  // Of parts within parts. Mail that people send has four or five.

// A piece of text taken out of the mail.
struct Piece {
  std::string place;
  Document document;
  bool has_lines = true;
};

class MailReader {
 public:
  void read(const MimeEntity& message) {
    add_subject(message);
    read_entity(message, 0);
  }

  // Puts the pieces together.
  Result<Document> finish(std::string path) {
    if (pieces_.empty()) {
      return Error{loss_.empty() ? "a mail without text" : "a mail of whose text nothing can be read: " + loss_};
    }
    std::string source;
    for (const Piece& piece : pieces_) source += std::string(piece.document.source()) + "\n\n";
    Document document(std::move(path), std::move(source));
    ProseWriter writer(document, 0);
    EmbeddedText text(document.source());
    std::size_t begin = 0;
    for (const Piece& piece : pieces_) {
      const Span span = {begin, begin + piece.document.source().size()};
      add_places(document, piece, begin);
      text.clear();
      text.add(span);
      add_document(writer, text, piece.document, Block());
      begin = span.end + 2;
    }
    writer.finish();
    if (!loss_.empty()) document.declare_loss(std::move(loss_));
    return document;
  }

 private:
  static void add_places(Document& document, const Piece& piece, std::size_t begin) {
    if (!piece.has_lines) return document.add_place(begin, piece.place);
    const std::string_view source = piece.document.source();
    std::size_t line = 1;
    for (std::size_t at = 0; at < source.size(); ++line) {
      document.add_place(begin + at, piece.place + ", line " + std::to_string(line));
      at = std::min(source.find('\n', at), source.size() - 1) + 1;
    }
  }

  void add_subject(const MimeEntity& message) {
    const std::string subject = valid(decode_header(message.header("subject")));
    if (subject.find_first_not_of(' ') == std::string::npos) return;
    Document document({}, subject);
    document.add_block({{0, subject.size()}, Block::Kind::field});
    pieces_.push_back({"subject", std::move(document), false});
  }

  // Text as documents have it.
  static std::string valid(std::string text) {
    std::replace(text.begin(), text.end(), '\0', ' ');
    if (first_invalid_utf8(text)) return decode_charset("windows-1252", text).value_or("");
    return text;
  }

  void read_entity(const MimeEntity& entity, int depth) {
    if (depth > kDeepest) return add_loss("parts nested deeper than " + std::to_string(kDeepest));
    const std::string type = entity.content_type();
    if (type == "message/rfc822") {
      const std::string content = entity.content();
      const MimeEntity inner(content);
      add_subject(inner);
      return read_entity(inner, depth + 1);
    }
    if (type.substr(0, 10) == "multipart/") return read_parts(entity, type == "multipart/alternative", depth);
    ++part_;
    const bool is_attached = ascii_lower_case(entity.header("content-disposition")).substr(0, 10) == "attachment";
    if (is_attached || (type != "text/plain" && type != "text/html")) return;
    add_text(entity, type == "text/html");
  }

  void read_parts(const MimeEntity& entity, bool are_alternatives, int depth) {
    std::vector<MimeEntity> parts;
    for (const std::string_view part : entity.parts()) parts.emplace_back(part);
    const bool has_plain = std::any_of(parts.begin(), parts.end(), [](const MimeEntity& part) {
      return part.content_type() == "text/plain" && part.body().find_first_not_of(" \t\r\n") != std::string_view::npos;
    });
    for (const MimeEntity& part : parts) {
      const bool is_repeated = are_alternatives && has_plain && part.content_type() != "text/plain";
      if (is_repeated) {
        ++part_;
      } else {
        read_entity(part, depth + 1);
      }
    }
  }

  void add_text(const MimeEntity& entity, bool is_html) {
    const std::string charset = entity.parameter("content-type", "charset");
    auto text = decode_charset(charset, entity.content());
    if (!text) return add_loss("part " + std::to_string(part_) + " in the charset " + charset);
    Document document(is_html ? "part.html" : "part.txt", valid(*std::move(text)));
    document = is_html ? read_html(std::move(document)) : read_text(std::move(document));
    if (document.source().empty()) return;
    pieces_.push_back({"part " + std::to_string(part_), std::move(document)});
  }

  // Says it once, however often it is so.
  void add_loss(const std::string& what) {
    if (loss_.find(what) == std::string::npos) loss_ += (loss_.empty() ? "not read: " : ", ") + what;
  }

  std::vector<Piece> pieces_;
  std::string loss_;
  int part_ = 0;  // How many parts without parts of their own there were.
};

}  // namespace

Result<Document> read_mail(std::string path, std::string_view bytes) {
  MailReader reader;
  reader.read(MimeEntity(bytes));
  return reader.finish(std::move(path));
}

}  // namespace evenhand
