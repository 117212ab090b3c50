#include "report/finding_json.h"
#include "report/reporter.h"

namespace evenhand {
namespace {

// A finding knows nothing of its file; a line has to.
template <typename AnyFinding>
Json line_of(const char* type, const AnyFinding& finding, const FileReport& file) {
  Json line = {{"type", type}, {"path", file.path}, {"genre", name_of(file.genre)}};
  line.update(json_of(finding, file.has_lines));
  return line;
}

}  // namespace

std::string write_jsonl(const Report& report, const ReportOptions& options) {
  std::string text;
  const auto add = [&](const Json& line) { text += to_text(line) + "\n"; };
  for (const FileReport& file : report.files) {
    if (file.skipped) add({{"type", "skipped"}, {"path", file.path}, {"message", *file.skipped}});
    for (const Finding& finding : file.findings) add(line_of("finding", finding, file));
    if (!options.show_suppressed) continue;
    for (const SuppressedFinding& each : file.suppressed) add(line_of("suppressed", each, file));
  }
  for (const InputError& error : report.errors) {
    add({{"type", "error"}, {"path", error.path}, {"message", error.message}});
  }
  Json last = {{"type", "summary"}, {"version", 1}, {"tool", {{"name", "evenhand"}, {"version", options.version}}}};
  last.update(json_of(summarize(report)));
  add(last);
  return text;
}

}  // namespace evenhand
