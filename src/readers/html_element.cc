#include "readers/html_element.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "base/ascii.h"

namespace evenhand {
namespace {

using Row = std::pair<std::string_view, HtmlElement>;

constexpr auto kElements = std::to_array<Row>({
    {"address", HtmlElement::paragraph},
    {"area", HtmlElement::gap},
    {"article", HtmlElement::paragraph},
    {"aside", HtmlElement::paragraph},
    {"audio", HtmlElement::gap},
    {"blockquote", HtmlElement::quote},
    {"body", HtmlElement::paragraph},
    {"br", HtmlElement::gap},
    {"button", HtmlElement::paragraph},
    {"canvas", HtmlElement::gap},
    {"caption", HtmlElement::paragraph},
    {"center", HtmlElement::paragraph},
    {"code", HtmlElement::not_prose},
    {"dd", HtmlElement::term},
    {"del", HtmlElement::not_prose},
    {"details", HtmlElement::paragraph},
    {"dialog", HtmlElement::paragraph},
    {"dir", HtmlElement::list},
    {"div", HtmlElement::paragraph},
    {"dl", HtmlElement::list},
    {"dt", HtmlElement::term},
    {"embed", HtmlElement::gap},
    {"fieldset", HtmlElement::paragraph},
    {"figcaption", HtmlElement::paragraph},
    {"figure", HtmlElement::paragraph},
    {"footer", HtmlElement::paragraph},
    {"form", HtmlElement::paragraph},
    {"frameset", HtmlElement::paragraph},
    {"h1", HtmlElement::heading},
    {"h2", HtmlElement::heading},
    {"h3", HtmlElement::heading},
    {"h4", HtmlElement::heading},
    {"h5", HtmlElement::heading},
    {"h6", HtmlElement::heading},
    {"head", HtmlElement::paragraph},
    {"header", HtmlElement::paragraph},
    {"hgroup", HtmlElement::paragraph},
    {"hr", HtmlElement::empty_block},
    {"html", HtmlElement::paragraph},
    {"iframe", HtmlElement::gap},
    {"img", HtmlElement::gap},
    {"input", HtmlElement::entry},
    {"kbd", HtmlElement::not_prose},
    {"label", HtmlElement::label},
    {"legend", HtmlElement::legend},
    {"li", HtmlElement::list_item},
    {"listing", HtmlElement::not_prose_block},
    {"main", HtmlElement::paragraph},
    {"math", HtmlElement::not_prose},
    {"menu", HtmlElement::list},
    {"meta", HtmlElement::gap},
    {"nav", HtmlElement::paragraph},
    {"noembed", HtmlElement::not_prose},
    {"noframes", HtmlElement::paragraph},
    {"noscript", HtmlElement::paragraph},
    {"object", HtmlElement::gap},
    {"ol", HtmlElement::list},
    {"optgroup", HtmlElement::paragraph},
    {"option", HtmlElement::option},
    {"p", HtmlElement::paragraph},
    {"picture", HtmlElement::gap},
    {"plaintext", HtmlElement::paragraph},
    {"pre", HtmlElement::not_prose_block},
    {"q", HtmlElement::quotation},
    {"s", HtmlElement::not_prose},
    {"samp", HtmlElement::not_prose},
    {"script", HtmlElement::not_prose},
    {"search", HtmlElement::paragraph},
    {"section", HtmlElement::paragraph},
    {"select", HtmlElement::gap},
    {"strike", HtmlElement::not_prose},
    {"style", HtmlElement::not_prose},
    {"summary", HtmlElement::paragraph},
    {"svg", HtmlElement::not_prose},
    {"table", HtmlElement::table},
    {"tbody", HtmlElement::rows},
    {"td", HtmlElement::cell},
    {"template", HtmlElement::paragraph},
    {"textarea", HtmlElement::paragraph},
    {"tfoot", HtmlElement::rows},
    {"th", HtmlElement::header_cell},
    {"thead", HtmlElement::header_rows},
    {"title", HtmlElement::heading},
    {"tr", HtmlElement::row},
    {"track", HtmlElement::gap},
    {"tt", HtmlElement::not_prose},
    {"ul", HtmlElement::list},
    {"var", HtmlElement::not_prose},
    {"video", HtmlElement::gap},
    {"xmp", HtmlElement::not_prose_block},
});

constexpr std::array<std::string_view, 16> kVoidElements = {"area",  "base",   "br",    "col",    "embed", "frame",
                                                            "hr",    "img",    "input", "keygen", "link",  "meta",
                                                            "param", "source", "track", "wbr"};
static_assert(std::is_sorted(kVoidElements.begin(), kVoidElements.end()));

constexpr bool by_name(const Row& one, const Row& other) { return one.first < other.first; }
static_assert(std::is_sorted(kElements.begin(), kElements.end(), by_name));

// Where the names begin that begin with each letter, and where the last ones end.
constexpr auto kBegins = [] {
  std::array<std::size_t, 'z' - 'a' + 2> begins{};
  for (std::size_t row = 0, letter = 0; letter < begins.size(); ++letter) {
    while (row < kElements.size() && kElements[row].first[0] < static_cast<char>('a' + letter)) ++row;
    begins[letter] = row;
  }
  return begins;
}();

}  // namespace

HtmlElement html_element_named(std::string_view name) {
  if (name.empty() || !is_ascii_small(name[0])) return HtmlElement::inline_text;
  const auto letter = static_cast<std::size_t>(name[0] - 'a');
  for (std::size_t row = kBegins[letter]; row < kBegins[letter + 1]; ++row) {
    if (kElements[row].first == name) return kElements[row].second;
  }
  return HtmlElement::inline_text;
}

bool is_void_element(std::string_view name) {
  return std::binary_search(kVoidElements.begin(), kVoidElements.end(), name);
}

}  // namespace evenhand
