#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "report/bold.h"
#include "report/cells.h"
#include "report/comparison_report.h"
#include "report/comparison_words.h"
#include "report/decimal.h"
#include "report/wrap.h"

namespace evenhand {
namespace {

constexpr std::size_t kColumns = 7;
constexpr std::size_t kWidestName = 18;   // Of a group, above its column.
constexpr std::size_t kWidestTitle = 40;  // Longer ones go on in the next line.
constexpr std::size_t kGap = 2;           // Blanks between columns.

using Line = std::array<std::string, kColumns>;

std::string clipped(const std::string& text, std::size_t width) {
  std::string result;
  std::size_t column = 0;
  for (const Cell& cell : cells_of(text)) {
    if (column + cell.width > width - 1) return result + "…";
    result += cell.shown;
    column += cell.width;
  }
  return result;
}

// As a column heading.
std::string short_name(const std::string& name) {
  return display_width(name) > kWidestName ? clipped(name, kWidestName) : printable(name);
}

class ComparisonText {
 public:
  ComparisonText(const Comparison& comparison, const ComparisonContext& context)
      : comparison_(comparison), context_(context) {}

  std::string write() {
    paragraph(groups_sentence(comparison_, context_));
    text_ += "\n" + bold(verdict(comparison_), context_.color) + "\n";
    for (const ComparisonStatements& each : statements(comparison_, context_)) list(each);
    for (const GroupPair& pair : comparison_.pairs) table(pair);
    for (const GroupPair& pair : comparison_.pairs) words(pair);
    list(caveats(comparison_));
    return std::move(text_);
  }

 private:
  void heading(std::string_view title) { text_ += "\n" + bold(printable(title), context_.color) + "\n"; }

  void paragraph(std::string_view sentence) {
    text_ += wrap(sentence, {.width = context_.width, .first_indent = "", .indent = ""});
  }

  void list(const ComparisonStatements& statements) {
    heading(statements.title);
    for (const std::string& sentence : statements.sentences) {
      text_ += wrap(sentence, {.width = context_.width, .first_indent = "  - ", .indent = "    "});
    }
  }

  void table(const GroupPair& pair) {
    std::vector<Line> lines = {{"", short_name(comparison_.groups[pair.first].name),
                                short_name(comparison_.groups[pair.second].name), "difference", "interval", "effect",
                                ""}};
    for (const Difference& difference : comparison_.differences) {
      if (difference.first != pair.first || difference.second != pair.second) continue;
      const ShownDifference row = shown(comparison_, context_, difference);
      lines.push_back({row.title + (row.unit.empty() ? "" : ", " + row.unit), row.first, row.second, row.difference,
                       row.interval, row.effect, row.says});
    }
    if (lines.size() == 1) return;
    heading(pair_title(comparison_, pair));
    paragraph(columns_sentence(comparison_, pair));
    text_ += "\n";
    align(lines);
  }

  // The first column and the last begin at the left, numbers end at the right.
  void align(const std::vector<Line>& lines) {
    std::array<std::size_t, kColumns> widths{};
    for (const Line& line : lines) {
      for (std::size_t i = 0; i < kColumns; ++i) widths[i] = std::max(widths[i], display_width(line[i]));
    }
    widths[0] = std::min(widths[0], kWidestTitle);
    for (const Line& line : lines) {
      std::string title = wrap(line[0], {.width = widths[0], .first_indent = "", .indent = "  "});
      title.pop_back();
      const std::size_t begin = title.rfind('\n') + 1;  // Of its last line, behind which the numbers stand.
      std::string row = title + std::string(widths[0] - std::min(widths[0], display_width(title.substr(begin))), ' ');
      for (std::size_t i = 1; i + 1 < kColumns; ++i) {
        row += std::string(kGap + widths[i] - display_width(line[i]), ' ') + line[i];
      }
      const bool holds = line.back() == "holds up";
      row +=
          line.back().empty() ? "" : std::string(kGap, ' ') + (holds ? bold(line.back(), context_.color) : line.back());
      row.erase(row.find_last_not_of(' ') + 1);
      text_ += row + "\n";
    }
  }

  void words(const GroupPair& pair) {
    if (pair.words.empty()) return;
    heading("Words of " + pair_title(comparison_, pair));
    paragraph(words_sentence(comparison_));
    side(pair, pair.first, 1);
    side(pair, pair.second, -1);
  }

  // The words that one of the groups says more often: those whose z has that sign.
  void side(const GroupPair& pair, std::size_t group, int sign) {
    std::string list;
    for (const WordDifference& word : pair.words) {
      if (word.z * sign <= 0) continue;
      list += (list.empty() ? "" : ", ") + word.word + " " + with_decimals(word.z * sign, 1);
    }
    if (list.empty()) return;
    text_ += wrap("more in “" + comparison_.groups[group].name + "”, with z: " + list,
                  {.width = context_.width, .first_indent = "  - ", .indent = "    "});
  }

  const Comparison& comparison_;
  const ComparisonContext& context_;
  std::string text_;
};

}  // namespace

std::string write_comparison_text(const Comparison& comparison, const ComparisonContext& context) {
  return ComparisonText(comparison, context).write();
}

}  // namespace evenhand
