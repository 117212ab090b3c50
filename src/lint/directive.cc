#include "lint/directive.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.h"
#include "rules/edit_distance.h"

namespace evenhand {
namespace {

constexpr std::string_view kName = "evenhand:";
constexpr std::string_view kBlanks = " \t\r";
constexpr std::array<std::string_view, 5> kVerbs = {"off", "on", "ignore", "ignore-next", "ignore-file"};
constexpr std::array<std::string_view, 8> kClosings = {"-->", "*/", "#}", "*)", "-}", "--}}", "*/}", "*/}}"};
constexpr std::array<std::string_view, 3> kReasonMarks = {" -- ", " – ", " — "};

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

// Separated by blanks and commas.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(", \t"), text.size()));
    if (text.empty()) return words;
    words.push_back(text.substr(0, text.find_first_of(", \t")));
    text.remove_prefix(words.back().size());
  }
}

// `text` is what follows the name.
Result<Directive> parse(std::string_view text) {
  Directive directive;
  for (const std::string_view mark : kReasonMarks) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos) continue;
    directive.reason = trimmed(text.substr(at + mark.size()));
    text = text.substr(0, at);
  }
  std::vector<std::string_view> words = words_of(text);
  const auto verb = words.empty() ? kVerbs.end() : std::find(kVerbs.begin(), kVerbs.end(), words.front());
  if (verb == kVerbs.end()) {
    const std::string_view said = words.empty() ? std::string_view() : words.front();
    return Error{"one of off, on, ignore, ignore-next, ignore-file must follow 'evenhand:'" +
                 did_you_mean(said, {kVerbs.begin(), kVerbs.end()})};
  }
  directive.verb = static_cast<Directive::Verb>(verb - kVerbs.begin());
  words.erase(words.begin());
  const auto until = std::find(words.begin(), words.end(), "until");
  if (until != words.end()) {
    if (until + 2 != words.end() || !is_date(until[1])) {
      return Error{"a date must follow 'until', and nothing else: until 2027-03-01"};
    }
    directive.until = until[1];
  }
  directive.rules.assign(words.begin(), until);
  return directive;
}

bool is_verb(std::string_view text) {
  const std::vector<std::string_view> words = words_of(text);
  return !words.empty() && std::find(kVerbs.begin(), kVerbs.end(), words.front()) != kVerbs.end();
}

}  // namespace

bool is_date(std::string_view text) {
  constexpr std::string_view kShape = "dddd-dd-dd";
  if (text.size() != kShape.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (kShape[i] == 'd' ? !is_ascii_digit(text[i]) : text[i] != kShape[i]) return false;
  }
  const int month = (text[5] - '0') * 10 + (text[6] - '0');
  const int day = (text[8] - '0') * 10 + (text[9] - '0');
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

std::string_view without_closing_mark(std::string_view line) {
  line = trimmed(line);
  for (const std::string_view closing : kClosings) {
    if (line.ends_with(closing)) return trimmed(line.substr(0, line.size() - closing.size()));
  }
  return line;
}

std::vector<PlacedDirective> directives_in(std::string_view comment) {
  std::vector<PlacedDirective> found;
  for (std::size_t begin = 0; begin < comment.size();) {
    const std::size_t end = std::min(comment.find('\n', begin), comment.size());
    const std::string_view line = comment.substr(begin, end - begin);
    const std::size_t at = line.find(kName);
    if (at != std::string_view::npos) {
      const std::string_view before = line.substr(0, at);
      const bool opens = std::none_of(before.begin(), before.end(), is_ascii_alphanumeric);
      const bool stands_alone = at == 0 || !is_ascii_alphanumeric(line[at - 1]);
      const std::string_view rest = without_closing_mark(line.substr(at + kName.size()));
      if (opens || (stands_alone && is_verb(rest))) found.push_back({begin + at, parse(rest)});
    }
    begin = end + 1;
  }
  return found;
}

}  // namespace evenhand
