#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/annotation.h"
#include "report/escape.h"
#include "report/json_value.h"
#include "report/relative_path.h"
#include "report/reporter.h"
#include "report/sarif_rule.h"

// SARIF 2.1.0 (OASIS standard, errata 01). Lines and columns from 1; `columnKind` says that columns are code points.

namespace evenhand {
namespace {

constexpr const char* kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

std::string_view level_for(Severity severity) { return name_of(severity); }

// In a message, square brackets would be a link and braces a place to fill (SARIF 2.1.0, 3.11.5 and 3.11.6).
std::string message_text(const std::string& text) {
  return escaped(text, {{'\\', "\\\\"}, {'[', "\\["}, {']', "\\]"}, {'{', "{{"}, {'}', "}}"}});
}

Json artifact_location(const std::string& path) {
  Json location = {{"uri", uri_of(path)}};
  if (!path.starts_with('/')) location["uriBaseId"] = "%SRCROOT%";
  return location;
}

Json region_of(const Position& begin, const Position& end) {
  return {{"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line},
          {"endColumn", end.column}, {"byteOffset", begin.offset},  {"byteLength", end.offset - begin.offset}};
}

Json physical_location(const Finding& finding, const FileReport& file) {
  Json location = {{"artifactLocation", artifact_location(file.path)}};
  if (!file.has_lines) return location;
  location["region"] = region_of(finding.begin, finding.end);
  const bool is_whole_line = finding.source_line_column == 1 && !finding.source_line.empty();
  if (is_whole_line && finding.begin.line == finding.end.line) {
    location["contextRegion"] = {{"startLine", finding.begin.line},
                                 {"snippet", {{"text", finding.source_line.view()}}}};
  }
  return location;
}

Json location_of(const Finding& finding, const FileReport& file) {
  Json location = {{"physicalLocation", physical_location(finding, file)}};
  if (!finding.place.empty()) location["logicalLocations"] = {{{"fullyQualifiedName", finding.place}}};
  return location;
}

Json fix_for(const Fix& fix, const std::string& path) {
  const Json replacement = {{"deletedRegion", region_of(fix.begin, fix.end)},
                            {"insertedContent", {{"text", fix.text}}}};
  return {{"description", {{"text", fix.safe ? "The meaning stays the same." : "The meaning may change: look at it."}}},
          {"artifactChanges",
           {{{"artifactLocation", artifact_location(path)}, {"replacements", Json::array({replacement})}}}}};
}

Json result_for(const Finding& finding, const FileReport& file, std::size_t rule_index) {
  Json result = {{"ruleId", finding.rule},
                 {"ruleIndex", rule_index},
                 {"level", level_for(finding.severity)},
                 {"message", {{"text", message_text(annotation_of(finding))}}},
                 {"locations", Json::array({location_of(finding, file)})},
                 {"partialFingerprints", {{"evenhand/v1", finding.fingerprint}}}};
  if (finding.fix) result["fixes"] = Json::array({fix_for(*finding.fix, file.path)});
  result["properties"] = {{"genre", name_of(file.genre)}, {"suggestions", finding.suggestions}};
  return result;
}

// A comment stands in the source, the baseline and a side file beside it (SARIF 2.1.0, 3.35).
Json suppression_for(const SuppressedFinding& suppressed) {
  const bool is_comment = suppressed.by == SuppressedFinding::By::comment;
  Json suppression = {{"kind", is_comment ? "inSource" : "external"}, {"status", "accepted"}};
  if (!suppressed.reason.empty()) suppression["justification"] = suppressed.reason;
  if (suppressed.place) {
    const Json region = {{"startLine", suppressed.place->line}, {"startColumn", suppressed.place->column}};
    suppression["location"] = {
        {"physicalLocation", {{"artifactLocation", artifact_location(suppressed.place->path)}, {"region", region}}}};
  }
  suppression["properties"] = {{"by", name_of(suppressed.by)}};
  if (suppressed.until) suppression["properties"]["until"] = *suppressed.until;
  return suppression;
}

Json notification_for(const InputNotice& notice) {
  return {{"descriptor", {{"id", rule_of(notice)}}},
          {"level", level_for(notice.severity)},
          {"message", {{"text", message_text(notice.path + ": " + notice.message)}}},
          {"locations", {{{"physicalLocation", {{"artifactLocation", artifact_location(notice.path)}}}}}}};
}

Json invocation_for(const Report& report) {
  Json notifications = Json::array();
  for (const InputNotice& notice : input_notices(report)) notifications.push_back(notification_for(notice));
  return {{"executionSuccessful", report.errors.empty()}, {"toolExecutionNotifications", std::move(notifications)}};
}

// The rules that the results refer to, each once, in the order of the first finding of each.
class Rules {
 public:
  std::size_t index_of(const Finding& finding) {
    const auto [place, is_new] = indices_.try_emplace(finding.rule, list_.size());
    if (is_new) list_.push_back(sarif_rule(finding));
    return place->second;
  }

  Json take() { return std::move(list_); }

 private:
  std::map<std::string, std::size_t> indices_;
  Json list_ = Json::array();
};

}  // namespace

std::string write_sarif(const Report& report, const ReportOptions& options) {
  Rules rules;
  Json results = Json::array();
  for (const FileReport& file : report.files) {
    for (const Finding& finding : file.findings) {
      results.push_back(result_for(finding, file, rules.index_of(finding)));
      // Of all results or of none (3.27.23).
      if (options.show_suppressed) results.back()["suppressions"] = Json::array();
    }
    if (!options.show_suppressed) continue;
    for (const SuppressedFinding& each : file.suppressed) {
      results.push_back(result_for(each.finding, file, rules.index_of(each.finding)));
      results.back()["suppressions"] = Json::array({suppression_for(each)});
    }
  }
  const Json driver = {{"name", "evenhand"},
                       {"version", options.version},
                       {"rules", rules.take()},
                       {"notifications", {{{"id", kSkippedRule}}, {{"id", kErrorRule}}}}};
  Json run = {{"tool", {{"driver", driver}}},
              {"columnKind", "unicodeCodePoints"},
              {"invocations", Json::array({invocation_for(report)})},
              {"results", std::move(results)}};
  const Json document = {{"$schema", kSchema}, {"version", "2.1.0"}, {"runs", Json::array({std::move(run)})}};
  return to_text(document) + "\n";
}

}  // namespace evenhand
