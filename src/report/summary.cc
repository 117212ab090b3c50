#include "report/summary.h"

namespace evenhand {
namespace {

void count(Summary& summary, Severity severity) {
  switch (severity) {
    case Severity::error:
      ++summary.errors;
      break;
    case Severity::warning:
      ++summary.warnings;
      break;
    case Severity::note:
      ++summary.notes;
      break;
    case Severity::off:
      break;
  }
}

std::string describe_severities(const Summary& summary) {
  std::string result;
  const auto add = [&](std::size_t number, const std::string& noun) {
    if (number > 0) result += (result.empty() ? "" : ", ") + count_of(number, noun);
  };
  add(summary.errors, "error");
  add(summary.warnings, "warning");
  add(summary.notes, "note");
  return result;
}

}  // namespace

void Summary::add(const FileReport& file) {
  ++files;
  words += file.words;
  if (file.skipped) ++skipped;
  if (!file.findings.empty()) ++files_with_findings;
  for (const Finding& finding : file.findings) count(*this, finding.severity);
  for (const SuppressedFinding& each : file.suppressed) {
    ++(each.by == SuppressedFinding::By::baseline ? known : suppressed);
  }
}

Summary summarize(const Report& report) {
  Summary summary;
  summary.unreadable = report.errors.size();
  summary.other_kinds = report.other_kinds;
  for (const FileReport& file : report.files) summary.add(file);
  return summary;
}

std::string describe(const Summary& summary, std::size_t left_out) {
  std::string result;
  if (summary.findings() > 0) {
    result = count_of(summary.findings(), "finding") + " (" + describe_severities(summary) + ") in " +
             std::to_string(summary.files_with_findings) + " of " + count_of(summary.files, "file");
  } else {
    result = std::string(left_out > 0 ? "no findings to show in " : "no findings in ") +
             count_of(summary.files - summary.skipped, "file");
  }
  if (summary.skipped > 0) result += "; " + std::to_string(summary.skipped) + " skipped";
  if (summary.unreadable > 0) result += "; " + std::to_string(summary.unreadable) + " could not be checked in full";
  if (summary.other_kinds > 0) result += "; " + count_of(summary.other_kinds, "file") + " of other kinds not read";
  if (left_out > 0) result += "; " + std::to_string(left_out) + " less severe not shown";
  if (summary.suppressed > 0) result += "; " + std::to_string(summary.suppressed) + " suppressed";
  if (summary.known > 0) result += "; " + std::to_string(summary.known) + " in the baseline";
  const bool searched_any = summary.files > summary.skipped;
  if (summary.findings() + left_out + summary.suppressed + summary.known == 0 && searched_any)
    result += "; this does not mean that a text is inclusive";
  return result;
}

std::string count_of(std::size_t count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

}  // namespace evenhand
