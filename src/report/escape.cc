#include "report/escape.h"

#include <algorithm>

#include "base/utf8.h"

namespace evenhand {
namespace {

constexpr std::string_view kReplacement = "\uFFFD";

// U+FFFE and U+FFFF are well-formed UTF-8 and no characters of XML.
bool is_forbidden_at(std::string_view text, std::size_t at) {
  const std::string_view three = text.substr(at, 3);
  return three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF";
}

}  // namespace

std::string escaped(std::string_view text, std::initializer_list<Escape> escapes) {
  std::string result;
  for (const char c : repaired_utf8(text)) {
    const auto* const escape =
        std::find_if(escapes.begin(), escapes.end(), [&](const Escape& one) { return one.first == c; });
    if (escape == escapes.end()) {
      result += c;
    } else {
      result += escape->second;
    }
  }
  return result;
}

std::string xml_escaped(std::string_view text) {
  const std::string clean = escaped(text, {{'&', "&amp;"},
                                           {'<', "&lt;"},
                                           {'>', "&gt;"},
                                           {'"', "&quot;"},
                                           {'\'', "&#39;"},
                                           {'\t', "&#9;"},
                                           {'\n', "&#10;"},
                                           {'\r', "&#13;"}});
  std::string result;
  for (std::size_t at = 0; at < clean.size(); ++at) {
    if (static_cast<unsigned char>(clean[at]) < 0x20 || clean[at] == '\x7F') {
      result += kReplacement;
    } else if (is_forbidden_at(clean, at)) {
      result += kReplacement;
      at += 2;
    } else {
      result += clean[at];
    }
  }
  return result;
}

}  // namespace evenhand
