#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document/document.h"
#include "readers/html_attributes.h"
#include "readers/html_element.h"

namespace evenhand {

// What the open elements make of text.
struct HtmlContext {
  Block like;               // What a block of it is. The span does not matter.
  bool not_prose = false;   // In code or the like: nothing in it is prose.
  bool foreign = false;     // In a language other than English.
  bool heads_rows = false;  // In the heading rows of a table.
  bool bold = false;

  bool is_hidden() const { return not_prose || foreign; }
};

// Keeps which elements of HTML are open. Closes on its own what browsers close: a paragraph before a block, an item
// before the next one, all that is open in an element that is closed. Each tag takes constant time on average, however
// deep they nest.
//
// Elements with a `hidden` attribute are as open to readers as others: most are shown once something is clicked.
class HtmlNesting {
 public:
  // Forgets what is open. `like`: what text outside of all elements is.
  void reset(Block like);

  const HtmlContext& context() const { return open_.empty() ? outermost_.context : open_.back().inside.context; }

  // Opens the element `name`, in lower case, with these attributes, of `source`. Elements without content (see
  // is_void_element) stay open, too: REQUIRES that close_last() follows.
  void open(std::string_view source, const std::string& name, const std::vector<HtmlAttribute>& attributes);
  // Closes the element that was opened last. REQUIRES: one is open.
  void close_last();
  // Closes the innermost open element `name` with all in it. A tag that closes nothing is passed over; that of an
  // inline element also where a block was opened in between.
  void close(const std::string& name);

 private:
  // What the next tag of a kind closes, if it is still open.
  enum Closable : std::uint8_t { paragraph, heading, item, term, option, rows, row, cell, kClosables };

  struct Inside {
    HtmlContext context;
    std::array<std::uint32_t, kClosables> closable{};  // Elements open up to and with it: 0 where none is.
    std::uint32_t block = 0;                           // The same, of the innermost block.
  };

  struct Open {
    std::string name;
    Inside inside;
    std::uint16_t columns;  // columns_ and has_head_ around a table.
    bool has_head;
    bool is_table;
  };

  const Inside& inside() const { return open_.empty() ? outermost_ : open_.back().inside; }
  void close_down_to(std::size_t depth);
  void close_open(Closable closable);
  void close_implied(HtmlElement element);
  void enter(HtmlElement element, std::string_view name, Inside& inside);
  void enter_table_part(HtmlElement element, Inside& inside);
  void enter_cell(std::string_view scope, std::string_view span, HtmlElement element, Inside& inside);

  Inside outermost_;
  std::vector<Open> open_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_name_;  // Where in open_, ascending.
  std::uint16_t columns_ = 0;                                            // Of the open row: cells so far.
  bool has_head_ = false;                                                // The open table has heading rows.
};

}  // namespace evenhand
