#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "lint/finding.h"
#include "lint/foreign_directive.h"
#include "lint/piece_origin.h"

namespace evenhand {

// How suppressions are judged.
struct SuppressionPolicy {
  std::string today;                      // “2026-11-22”: what holds until a day before is over.
  std::optional<Severity> report_unused;  // How severe one that suppresses nothing, or no longer holds, is; nothing:
                                          // not reported.
  bool require_reasons = false;           // One without a reason is reported.
  std::vector<ForeignLinter> foreign;     // Whose comments are obeyed, too.
  // The Error says that there is no such rule or category.
  std::function<std::optional<Error>(std::string_view name)> check_rule;
};

// Moves the findings that comments of the document suppress from report.findings to report.suppressed, and adds to
// report.complaints what is wrong with the comments. A broken directive suppresses nothing and is always a warning. Of
// other linters' comments nothing is said: they may be right there.
//
// - `off` holds to the next `on` of all or the same rules, or to the end, for each of its rules by itself;
// - `ignore` for its lines and the blocks on them;
// - `ignore-next` for the next block, and those that begin on the same line;
// - `ignore-file` for everything.
void suppress(const Document& document, const SuppressionPolicy& policy, FileReport& report);

// The same for a document that comes in pieces.
class Suppressions {
 public:
  // `policy` is borrowed and must outlive it.
  explicit Suppressions(const SuppressionPolicy& policy);
  ~Suppressions();

  // Takes the comments of the next piece that begin before `end`, as in PieceLinter.
  void read(const Document& piece, const PieceOrigin& origin, std::size_t end);

  // To be called when all has been read, with the findings of the whole.
  void apply(FileReport& report);

 private:
  class Suppressor;
  std::unique_ptr<Suppressor> suppressor_;
};

}  // namespace evenhand
