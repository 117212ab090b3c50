#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "readers/latex_commands.h"
#include "readers/latex_environments.h"

namespace evenhand {

// One group, argument or environment of LaTeX that is open.
struct LatexGroup {
  enum class Closer : std::uint8_t { brace, bracket, environment };
  // What ends with it.
  enum class Edge : std::uint8_t { none, sentence, block };

  Closer closer = Closer::brace;
  Edge edge = Edge::none;
  bool is_hidden = false;
  bool ends_at_blank_line = false;    // As an argument that is not closed had better do.
  std::string_view next_arguments{};  // Of the command that it is an argument of, those still to come.
  Block block;                        // What text in it is.
  bool is_table = false;              // `&` parts cells.
};

// The groups that are open, the innermost last. Below them lies the document.
class LatexNesting {
 public:
  // `hidden`: text in no group is not prose (it stands before \begin{document}).
  explicit LatexNesting(bool hidden) { groups_.emplace_back().is_hidden = hidden; }

  LatexGroup& top() { return groups_.back(); }
  const LatexGroup& top() const { return groups_.back(); }
  bool is_outermost() const { return groups_.size() == 1; }

  // Opens a group in which text is what it is around it.
  LatexGroup& open(LatexGroup::Closer closer);
  // The same for an environment.
  LatexGroup& open(const LatexEnvironment& environment);

  // The same for an argument of `command`, which is prose or not. A heading or a caption is a block of its own.
  LatexGroup& open_argument(const LatexCommand& command, LatexGroup::Closer closer, bool is_prose);

  // The innermost group goes on with its next cell or row, if it is a table.
  void next_cell();
  void next_row();

  // Whether a group that ends with `closer` is the innermost.
  bool ends_with(LatexGroup::Closer closer) const { return !is_outermost() && top().closer == closer; }
  // REQUIRES: not is_outermost().
  LatexGroup close();

 private:
  std::vector<LatexGroup> groups_;
};

}  // namespace evenhand
