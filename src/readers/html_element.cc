#include "readers/html_element.h"

#include <algorithm>
#include <array>
#include <utility>

namespace evenhand {
namespace {

using Row = std::pair<std::string_view, HtmlElement>;

constexpr auto kElements = std::to_array<Row>({
    {"address", HtmlElement::paragraph},
    {"article", HtmlElement::paragraph},
    {"aside", HtmlElement::paragraph},
    {"blockquote", HtmlElement::paragraph},
    {"body", HtmlElement::paragraph},
    {"br", HtmlElement::gap},
    {"button", HtmlElement::paragraph},
    {"caption", HtmlElement::paragraph},
    {"center", HtmlElement::paragraph},
    {"code", HtmlElement::not_prose},
    {"dd", HtmlElement::paragraph},
    {"del", HtmlElement::not_prose},
    {"details", HtmlElement::paragraph},
    {"div", HtmlElement::paragraph},
    {"dl", HtmlElement::paragraph},
    {"dt", HtmlElement::paragraph},
    {"fieldset", HtmlElement::paragraph},
    {"figcaption", HtmlElement::paragraph},
    {"figure", HtmlElement::paragraph},
    {"footer", HtmlElement::paragraph},
    {"form", HtmlElement::paragraph},
    {"h1", HtmlElement::heading},
    {"h2", HtmlElement::heading},
    {"h3", HtmlElement::heading},
    {"h4", HtmlElement::heading},
    {"h5", HtmlElement::heading},
    {"h6", HtmlElement::heading},
    {"head", HtmlElement::paragraph},
    {"header", HtmlElement::paragraph},
    {"hr", HtmlElement::paragraph},
    {"html", HtmlElement::paragraph},
    {"img", HtmlElement::gap},
    {"input", HtmlElement::gap},
    {"kbd", HtmlElement::not_prose},
    {"legend", HtmlElement::paragraph},
    {"li", HtmlElement::list_item},
    {"main", HtmlElement::paragraph},
    {"math", HtmlElement::not_prose},
    {"nav", HtmlElement::paragraph},
    {"ol", HtmlElement::paragraph},
    {"option", HtmlElement::paragraph},
    {"p", HtmlElement::paragraph},
    {"picture", HtmlElement::gap},
    {"pre", HtmlElement::not_prose},
    {"s", HtmlElement::not_prose},
    {"samp", HtmlElement::not_prose},
    {"section", HtmlElement::paragraph},
    {"strike", HtmlElement::not_prose},
    {"summary", HtmlElement::paragraph},
    {"svg", HtmlElement::not_prose},
    {"table", HtmlElement::paragraph},
    {"tbody", HtmlElement::paragraph},
    {"td", HtmlElement::cell},
    {"th", HtmlElement::header_cell},
    {"thead", HtmlElement::paragraph},
    {"title", HtmlElement::heading},
    {"tr", HtmlElement::row},
    {"tt", HtmlElement::not_prose},
    {"ul", HtmlElement::paragraph},
    {"var", HtmlElement::not_prose},
});

constexpr bool by_name(const Row& one, const Row& other) { return one.first < other.first; }
static_assert(std::is_sorted(kElements.begin(), kElements.end(), by_name));

}  // namespace

HtmlElement html_element_named(std::string_view name) {
  const auto* found =
      std::lower_bound(kElements.begin(), kElements.end(), Row{name, HtmlElement::inline_text}, by_name);
  return found != kElements.end() && found->first == name ? found->second : HtmlElement::inline_text;
}

}  // namespace evenhand
