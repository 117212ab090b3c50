#include "report/shown_finding.h"

#include <algorithm>

namespace evenhand {
namespace {

std::string source_of(const SuppressedFinding& suppressed) {
  if (!suppressed.place) return "in the baseline";
  const std::string line = std::to_string(suppressed.place->line);
  if (suppressed.by == SuppressedFinding::By::comment) return "by the comment on line " + line;
  return "by " + suppressed.place->path + ", line " + line;
}

}  // namespace

std::vector<ShownFinding> shown_findings(const FileReport& file, const ReportOptions& options) {
  std::vector<ShownFinding> shown;
  for (const Finding& finding : file.findings) shown.push_back({&finding, nullptr});
  if (!options.show_suppressed) return shown;
  for (const SuppressedFinding& each : file.suppressed) shown.push_back({&each.finding, &each});
  std::stable_sort(shown.begin(), shown.end(), [](const ShownFinding& left, const ShownFinding& right) {
    return left.finding->begin.offset < right.finding->begin.offset;
  });
  return shown;
}

std::string words_for_suppression(const SuppressedFinding& suppressed) {
  std::string words = source_of(suppressed);
  if (suppressed.until) words += " until " + *suppressed.until;
  if (!suppressed.reason.empty()) words += ": " + suppressed.reason;
  return words;
}

}  // namespace evenhand
