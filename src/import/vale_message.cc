#include "import/vale_message.h"

#include <algorithm>
#include <array>

namespace evenhand {
namespace {

constexpr std::string_view kPlace = "%s";
constexpr std::string_view kFound = "“{match}”";
constexpr std::string_view kSuggested = "what is suggested";

struct Quotes {
  std::string_view open;
  std::string_view close;
};
constexpr std::array<Quotes, 6> kQuotes = {{{"'", "'"}, {"\"", "\""}, {"`", "`"}, {"“", "”"}, {"‘", "’"}, {"*", "*"}}};

// Braces mean something in a message of ours.
std::string without_braces(std::string_view text) {
  std::string result(text);
  std::replace(result.begin(), result.end(), '{', '(');
  std::replace(result.begin(), result.end(), '}', ')');
  return result;
}

// Takes the quotes that stand around a place, from what comes before and after it. A full stop before the closing quote
// stays.
std::string take_quotes(std::string& before, std::string_view& after) {
  for (const Quotes& quotes : kQuotes) {
    if (!before.ends_with(quotes.open)) continue;
    std::string stop;
    std::string_view rest = after;
    if (rest.size() > 1 && (rest.front() == '.' || rest.front() == ',') && rest.substr(1).starts_with(quotes.close)) {
      stop = rest.substr(0, 1);
      rest.remove_prefix(1);
    }
    if (!rest.starts_with(quotes.close)) continue;
    before.resize(before.size() - quotes.open.size());
    after = rest.substr(quotes.close.size());
    return stop;
  }
  return "";
}

}  // namespace

std::string message_of_vale(std::string_view message, bool has_replacement) {
  std::string result;
  bool replacement_is_next = has_replacement;
  for (std::size_t at = message.find(kPlace); at != std::string_view::npos; at = message.find(kPlace)) {
    result += without_braces(message.substr(0, at));
    message.remove_prefix(at + kPlace.size());
    const std::string stop = take_quotes(result, message);
    result += replacement_is_next ? kSuggested : kFound;
    result += stop;
    replacement_is_next = false;
  }
  result += without_braces(message);
  if (result.starts_with(kSuggested)) result.front() = 'W';
  return result.find_first_not_of(" \t\n") == std::string::npos
             ? std::string(kFound) + " is on a list of words to avoid."
             : result;
}

}  // namespace evenhand
