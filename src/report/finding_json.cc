#include "report/finding_json.h"

#include <string>
#include <utility>

#include "report/rule_words.h"

namespace evenhand {
namespace {

Json json_of(const Position& position) {
  return {{"line", position.line}, {"column", position.column}, {"offset", position.offset}};
}

Json json_of(const std::optional<Fix>& fix) {
  if (!fix) return nullptr;
  return {{"start", fix->begin.offset}, {"end", fix->end.offset}, {"text", fix->text}, {"safe", fix->safe}};
}

Json json_of(const Evidence& evidence) {
  Json sources = Json::array();
  for (const Source& source : evidence.sources) {
    sources.push_back({{"cite", source.cite},
                       {"doi", null_if_empty(source.doi)},
                       {"url", null_if_empty(source.url)},
                       {"says", source.says}});
  }
  return {{"grade", std::string(1, evidence.grade)}, {"sources", std::move(sources)}};
}

}  // namespace

Json json_of(const Finding& finding, bool has_lines) {
  return {{"rule", finding.rule},
          {"category", finding.category},
          {"severity", name_of(finding.severity)},
          {"confidence", name_of(finding.confidence)},
          {"message", finding.message},
          {"match", finding.match},
          {"place", null_if_empty(finding.place)},
          {"start", has_lines ? json_of(finding.begin) : Json(nullptr)},
          {"end", has_lines ? json_of(finding.end) : Json(nullptr)},
          {"sentence", finding.sentence},
          {"why", finding.about->why},
          {"suggestions", finding.suggestions},
          {"fix", json_of(finding.fix)},
          {"fine_when", finding.about->fine_when},
          {"evidence", json_of(finding.about->evidence)},
          {"fingerprint", finding.fingerprint},
          {"docs", docs_path_of(finding.rule)},
          {"link", null_if_empty(finding.link)}};
}

Json json_of(const SuppressedFinding& suppressed, bool has_lines) {
  Json place = nullptr;
  if (suppressed.place) {
    place = {{"path", suppressed.place->path}, {"line", suppressed.place->line}, {"column", suppressed.place->column}};
  }
  Json value = json_of(suppressed.finding, has_lines);
  value["suppression"] = {{"by", name_of(suppressed.by)},
                          {"reason", null_if_empty(suppressed.reason)},
                          {"until", suppressed.until ? Json(*suppressed.until) : Json(nullptr)},
                          {"place", std::move(place)}};
  return value;
}

Json suppressed_of(const FileReport& file, const ReportOptions& options) {
  if (!options.show_suppressed) return nullptr;
  Json list = Json::array();
  for (const SuppressedFinding& each : file.suppressed) list.push_back(json_of(each, file.has_lines));
  return list;
}

Json json_of(const Summary& summary) {
  return {{"files", summary.files},
          {"skipped", summary.skipped},
          {"unreadable", summary.unreadable},
          {"other_kinds", summary.other_kinds},
          {"words", summary.words},
          {"findings", summary.findings()},
          {"error", summary.errors},
          {"warning", summary.warnings},
          {"note", summary.notes},
          {"suppressed", summary.suppressed},
          {"known", summary.known}};
}

}  // namespace evenhand
