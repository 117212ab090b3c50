#include "readers/rtf.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "readers/prose_writer.h"
#include "readers/rtf_scanner.h"
#include "readers/windows_1252.h"

namespace evenhand {
namespace {

using Kind = RtfToken::Kind;

// Groups without prose, besides those that begin with \*.
constexpr std::array<std::string_view, 17> kMaskedGroups = {
    "fonttbl", "colortbl",  "stylesheet", "info",     "pict",   "object",    "fldinst", "listtext",  "pntext",
    "filetbl", "themedata", "datastore",  "xmlnstbl", "revtbl", "listtable", "rsidtbl", "nonshppict"};

// Groups with prose of their own, in the middle of a paragraph.
constexpr std::array<std::string_view, 9> kAsides = {"footnote", "annotation", "header",  "headerl", "headerr",
                                                     "headerf",  "footer",     "footerl", "footerr"};

// Control words that stand for characters.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kCharacters = {{{"lquote", "\xE2\x80\x98"},
                                                                                        {"rquote", "\xE2\x80\x99"},
                                                                                        {"ldblquote", "\xE2\x80\x9C"},
                                                                                        {"rdblquote", "\xE2\x80\x9D"},
                                                                                        {"emdash", "\xE2\x80\x94"},
                                                                                        {"endash", "\xE2\x80\x93"},
                                                                                        {"_", "-"},
                                                                                        {"{", "{"},
                                                                                        {"}", "}"},
                                                                                        {"\\", "\\"}}};

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

class RtfReader {
 public:
  explicit RtfReader(Document& document)
      : document_(document), source_(document.source()), writer_(document, 0), scanner_(source_) {}

  void read() {
    groups_.push_back({});
    while (const auto token = scanner_.next()) take(*token);
    writer_.finish();
  }

 private:
  // What ends with a group.
  struct Group {
    bool masked = false;
    bool aside = false;
    std::size_t fallback = 1;  // \uc: characters behind \u for programs that do not know it.
  };

  void take(const RtfToken& token) {
    const bool after_star = std::exchange(after_star_, false);
    if (token.kind == Kind::begin_group) {
      fallback_left_ = 0;
      Group inner = groups_.back();
      inner.aside = false;
      groups_.push_back(inner);
      return;
    }
    if (token.kind == Kind::end_group) return end_group();
    if (token.kind == Kind::word) return take_word(token, after_star);
    if (groups_.back().masked) return;
    if (token.kind == Kind::text) return take_text(token.span);
    if (token.kind == Kind::symbol) return take_symbol(token);
    if (fallback_left_ > 0) {
      --fallback_left_;
      return;
    }
    const auto byte = static_cast<char>(static_cast<unsigned char>(*token.number));
    add(token.span, decode_windows_1252({&byte, 1}));
  }

  void end_group() {
    fallback_left_ = 0;
    if (groups_.back().aside) writer_.bar();
    if (groups_.size() > 1) groups_.pop_back();
  }

  void take_word(const RtfToken& token, bool after_star) {
    Group& group = groups_.back();
    const std::string_view name = token.name;
    if (holds(kMaskedGroups, name) || (after_star && !holds(kAsides, name))) group.masked = true;
    if (name == "v" || name == "deleted") group.masked = token.number.value_or(1) != 0;
    if (name == "plain" && !in_masked_group()) group.masked = false;
    if (group.masked) return;
    if (holds(kAsides, name)) {
      group.aside = true;
      writer_.bar();
    } else if (name == "u") {
      take_character(token);
    } else if (name == "uc") {
      group.fallback = static_cast<std::size_t>(std::clamp(token.number.value_or(1), 0, 8));
    } else if (!take_character_word(token)) {
      take_structure(name, token);
    }
  }

  // Whether text is masked by a group outside of this one.
  bool in_masked_group() const { return groups_.size() > 1 && groups_[groups_.size() - 2].masked; }

  bool take_character_word(const RtfToken& token) {
    for (const auto& [name, character] : kCharacters) {
      if (name != token.name) continue;
      add(token.span, character);
      return true;
    }
    return false;
  }

  void take_structure(std::string_view name, const RtfToken& token) {
    if (name == "par" || name == "sect" || name == "page") {
      end_paragraph();
    } else if (name == "pard") {
      like_ = Block();
    } else if (name == "ls" || name == "ilvl") {
      like_.kind = Block::Kind::list_item;
    } else if (name == "outlinelevel" && token.number.value_or(9) < 6) {
      like_.kind = Block::Kind::heading;
      like_.level = static_cast<std::uint8_t>(std::max(token.number.value_or(0), 0) + 1);
    } else if (name == "intbl") {
      like_.kind = Block::Kind::table_cell;
      like_.column = column_;
    } else if (name == "cell") {
      end_paragraph();
      if (column_ < std::numeric_limits<std::uint16_t>::max()) ++column_;
      like_.column = like_.kind == Block::Kind::table_cell ? column_ : std::uint16_t{0};
    } else if (name == "row" || name == "trowd") {
      column_ = 0;
    } else if (name == "line" || name == "tab") {
      writer_.part();
    }
  }

  void end_paragraph() {
    writer_.end_block();
    if (has_words_) ++paragraph_;
    has_words_ = false;
  }

  void take_symbol(const RtfToken& token) {
    if (token.name == "*") {
      after_star_ = true;
    } else if (token.name == "~") {
      writer_.part();
    } else if (token.name == "\n" || token.name == "\r") {
      end_paragraph();
    } else if (token.name != "-") {
      take_character_word(token);
    }
  }

  void take_character(const RtfToken& token) {
    fallback_left_ = groups_.back().fallback;
    // Numbers above 32767 are written as negative ones.
    const std::int32_t number = token.number.value_or(0);
    const auto unit = static_cast<char32_t>(number < 0 ? number + 0x10000 : number);
    if (0xD800 <= unit && unit < 0xDC00) {
      high_ = unit;
      return;
    }
    const bool is_low = 0xDC00 <= unit && unit < 0xE000;
    const char32_t high = std::exchange(high_, 0);
    if (is_low && high == 0) return;
    const char32_t character = is_low ? 0x10000 + ((high - 0xD800) << 10U) + (unit - 0xDC00) : unit;
    if (character < 0x20 || character > 0x10FFFF) return;
    const std::string bytes = encode_utf8(character);
    if (bytes.size() <= token.span.size()) add(token.span, bytes);
  }

  void take_text(Span span) {
    while (fallback_left_ > 0 && !span.empty()) {
      ++span.begin;
      while (span.begin < span.end && is_utf8_continuation(source_[span.begin])) ++span.begin;
      --fallback_left_;
    }
    if (span.empty()) return;
    begin_prose(span.begin);
    writer_.prose(span);
  }

  void add(Span span, std::string_view character) {
    if (character.size() > span.size()) return;
    begin_prose(span.begin);
    writer_.replaced(span, character);
  }

  void begin_prose(std::size_t begin) {
    if (has_words_) return;
    has_words_ = true;
    document_.add_place(begin, "paragraph " + std::to_string(paragraph_));
    writer_.set_kind(like_);
  }

  Document& document_;
  std::string_view source_;
  ProseWriter writer_;
  RtfScanner scanner_;
  std::vector<Group> groups_;
  Block like_;
  std::uint16_t column_ = 0;
  bool after_star_ = false;
  std::size_t fallback_left_ = 0;
  char32_t high_ = 0;  // The first half of a surrogate pair; 0 where none stands before.
  bool has_words_ = false;
  std::size_t paragraph_ = 1;
};

}  // namespace

Result<Document> read_rtf(Document document) {
  if (document.source().substr(0, 5) != "{\\rtf") return Error{"not RTF: it does not begin with {\\rtf"};
  RtfReader(document).read();
  return document;
}

}  // namespace evenhand
