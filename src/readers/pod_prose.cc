#include "readers/pod_prose.h"

#include <algorithm>
#include <cstddef>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr std::size_t kLongestCode = 500;  // Bytes. Keeps the search for its end short.

// One line of words: without formatting codes.
class PodLine {
 public:
  PodLine(ProseWriter& writer, std::string_view source, Span line)
      : writer_(writer), text_(source.substr(0, line.end)), from_(line.begin), at_(line.begin) {}

  void write() {
    std::size_t open = 0;  // Codes whose text is prose.
    while (at_ < text_.size()) {
      if (is_code_start()) {
        const bool is_prose = std::string_view("BIS").find(text_[at_]) != std::string_view::npos;
        if (is_prose) ++open;
        mask(is_prose ? at_ + 2 : code_end(), is_prose ? Edge::inside_word : Edge::between_words);
      } else if (text_[at_] == '>' && open > 0) {
        --open;
        mask(at_ + 1, Edge::inside_word);
      } else {
        ++at_;
      }
    }
    writer_.prose({from_, text_.size()});
  }

 private:
  enum class Edge { inside_word, between_words };

  bool is_code_start() const {
    return is_ascii_capital(text_[at_]) && text_.substr(at_ + 1, 1) == "<" &&
           std::string_view("BCEFILSXZ").find(text_[at_]) != std::string_view::npos;
  }

  // Behind the bracket that closes the code at at_: C<a->b>, C<< a->b >>.
  std::size_t code_end() const {
    const std::string_view near = text_.substr(0, at_ + kLongestCode);
    std::size_t depth = 0;
    const bool is_doubled = near.substr(at_ + 1, 2) == "<<";
    if (is_doubled) {
      const std::size_t end = near.find(" >>", at_);
      return end == std::string_view::npos ? near.size() : std::min(near.find_first_not_of('>', end + 1), near.size());
    }
    for (std::size_t i = at_ + 1; i < near.size(); ++i) {
      if (near[i] == '<') ++depth;
      if (near[i] == '>' && near[i - 1] != '-' && near[i - 1] != '=' && --depth == 0) return i + 1;
    }
    return near.size();
  }

  void mask(std::size_t end, Edge edge) {
    writer_.prose({from_, at_});
    if (edge == Edge::between_words) writer_.part();
    from_ = at_ = end;
  }

  ProseWriter& writer_;
  std::string_view text_;  // Up to the end of the line.
  std::size_t from_;
  std::size_t at_;
};

// What a line is, and where its words begin.
struct Start {
  Block like;
  std::size_t size = 0;
};

Start read_command(std::string_view line) {
  if (line.starts_with("=head") && line.size() > 6 && is_ascii_digit(line[5])) {
    Start start{{{}, Block::Kind::heading}, 6};
    start.like.level = static_cast<std::uint8_t>(line[5] - '0');
    return start;
  }
  if (!line.starts_with("=item ")) return {{}, line.size()};
  const std::size_t words = line.find_first_not_of(" *0123456789.", 6);
  return {{{}, Block::Kind::list_item}, std::min(words, line.size())};
}

}  // namespace

void write_pod(ProseWriter& writer, std::string_view source, Span pod) {
  writer.end_block();
  bool is_formatted = false;  // Between =begin and =end.
  for (std::size_t begin = pod.begin; begin < pod.end;) {
    const std::size_t end = std::min(source.find('\n', begin), pod.end);
    const std::string_view line = source.substr(begin, end - begin);
    const bool is_command = line.starts_with('=');
    if (line.starts_with("=begin") || line.starts_with("=for")) is_formatted = line.starts_with("=begin");
    const bool is_words = !is_formatted && !line.empty() && line[0] != ' ' && line[0] != '\t' && line[0] != '\r';
    if (is_command || !is_words) writer.end_block();
    if (line.starts_with("=end")) is_formatted = false;
    if (is_words) {
      const Start start = is_command ? read_command(line) : Start{};
      if (!writer.in_block()) writer.set_kind(start.like);
      writer.part();
      PodLine(writer, source, {begin + start.size, line.ends_with('\r') && start.size < line.size() ? end - 1 : end})
          .write();
      if (is_command) writer.end_block();
    }
    begin = end + 1;
  }
  writer.end_block();
}

}  // namespace evenhand
