#include "readers/html_attributes.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/byte_set.h"

namespace evenhand {
namespace {

constexpr std::string_view kBlanks = " \t\n\r\f\v";
constexpr ByteSet kBlank(kBlanks);
constexpr ByteSet kBetweenAttributes(" \t\n\r\f\v/");
constexpr ByteSet kNameEnds(" \t\n\r\f\v/>=");
constexpr ByteSet kBareValueEnds(" \t\n\r\f\v>");

constexpr std::array<std::string_view, 7> kProseNames = {"alt",         "title", "aria-label", "aria-description",
                                                         "placeholder", "label", "summary"};
constexpr std::array<std::string_view, 3> kDescriptions = {"description", "og:description", "twitter:description"};
constexpr std::array<std::string_view, 3> kButtons = {"submit", "button", "reset"};

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Reads a tag from left to right.
class AttributeReader {
 public:
  AttributeReader(std::string_view source, Span tag) : text_(source.substr(0, tag.end)), at_(tag.begin) {
    if (byte() == '<') at_ = kNameEnds.find_in(text_, at_ + 1);
  }

  std::vector<HtmlAttribute> read() {
    std::vector<HtmlAttribute> attributes;
    while (true) {
      skip(kBetweenAttributes);
      if (at_ >= text_.size() || byte() == '>') return attributes;
      const std::size_t begin = at_;
      // An `=` where a name should begin is part of the name.
      at_ = kNameEnds.find_in(text_, at_ + 1);
      HtmlAttribute attribute{ascii_lower_case(text_.substr(begin, at_ - begin)), {at_, at_}};
      skip(kBlank);
      if (byte() == '=') attribute.value = read_value();
      attributes.push_back(std::move(attribute));
    }
  }

 private:
  char byte() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void skip(const ByteSet& bytes) { at_ = bytes.find_other_in(text_, at_); }

  Span read_value() {
    ++at_;
    skip(kBlank);
    const char mark = byte();
    if (mark != '"' && mark != '\'') {
      const std::size_t begin = at_;
      at_ = kBareValueEnds.find_in(text_, at_);
      return {begin, at_};
    }
    const std::size_t begin = at_ + 1;
    const std::size_t end = std::min(text_.find(mark, begin), text_.size());
    at_ = std::min(end + 1, text_.size());
    return {begin, end};
  }

  std::string_view text_;
  std::size_t at_;
};

Span trimmed(std::string_view source, Span value) {
  const std::string_view text = source.substr(value.begin, value.size());
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {value.begin, value.begin};
  return {value.begin + first, value.begin + text.find_last_not_of(kBlanks) + 1};
}

// Whether the element holds this text and nothing else before its next tag: `<a title="Guy">Guy</a>`.
bool is_said_again(std::string_view source, std::string_view value, std::size_t tag_end) {
  const std::size_t end = tag_end + value.size();
  return end < source.size() && source[end] == '<' && source.substr(tag_end, value.size()) == value;
}

// The attribute that only some elements of its name read out: `content` of a meta, `value` of an input.
std::string_view prose_by_role(std::string_view source, std::string_view element,
                               const std::vector<HtmlAttribute>& attributes) {
  const auto lower = [&](std::string_view name) { return ascii_lower_case(value_of(source, attributes, name)); };
  if (element == "meta" && (holds(kDescriptions, lower("name")) || holds(kDescriptions, lower("property")))) {
    return "content";
  }
  return element == "input" && holds(kButtons, lower("type")) ? "value" : "";
}

}  // namespace

std::vector<HtmlAttribute> html_attributes(std::string_view source, Span tag) {
  return AttributeReader(source, tag).read();
}

std::string_view value_of(std::string_view source, const std::vector<HtmlAttribute>& attributes,
                          std::string_view name) {
  const auto found = std::find_if(attributes.begin(), attributes.end(),
                                  [&](const HtmlAttribute& attribute) { return attribute.name == name; });
  return found == attributes.end() ? std::string_view() : source.substr(found->value.begin, found->value.size());
}

std::vector<Span> prose_of_attributes(std::string_view source, std::string_view element,
                                      const std::vector<HtmlAttribute>& attributes, std::size_t tag_end) {
  if (element == "link") return {};
  const std::string_view by_role = prose_by_role(source, element, attributes);
  std::vector<Span> values;
  std::vector<std::string_view> names;  // Of an attribute that stands twice, the first counts.
  std::vector<std::string_view> said;
  for (const HtmlAttribute& attribute : attributes) {
    const std::string_view name = attribute.name;
    if (!holds(kProseNames, name) && (name.empty() || name != by_role)) continue;
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    names.push_back(name);
    const Span value = trimmed(source, attribute.value);
    const std::string_view text = source.substr(value.begin, value.size());
    if (text.empty() || is_said_again(source, text, tag_end)) continue;
    if (std::find(said.begin(), said.end(), text) != said.end()) continue;
    values.push_back(value);
    said.push_back(text);
  }
  return values;
}

}  // namespace evenhand
