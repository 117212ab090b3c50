#include "report/finding_json.h"

#include <string>
#include <vector>

#include "report/rule_words.h"

namespace evenhand {
namespace {

void add(JsonText& json, const Position& position) {
  json.begin_object();
  json.key("line");
  json.number(position.line);
  json.key("column");
  json.number(position.column);
  json.key("offset");
  json.number(position.offset);
  json.end_object();
}

void add(JsonText& json, const Fix& fix) {
  json.begin_object();
  json.key("start");
  json.number(fix.begin.offset);
  json.key("end");
  json.number(fix.end.offset);
  json.key("text");
  json.text(fix.text);
  json.key("safe");
  json.boolean(fix.safe);
  json.end_object();
}

void add(JsonText& json, const Evidence& evidence) {
  json.begin_object();
  json.key("grade");
  json.text(std::string_view(&evidence.grade, 1));
  json.key("sources");
  json.begin_array();
  for (const Source& source : evidence.sources) {
    json.begin_object();
    json.key("cite");
    json.text(source.cite);
    json.key("doi");
    json.text_or_null(source.doi);
    json.key("url");
    json.text_or_null(source.url);
    json.key("says");
    json.text(source.says);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void add_place(JsonText& json, const Finding& finding, bool has_lines) {
  json.key("place");
  json.text_or_null(finding.place);
  json.key("start");
  has_lines ? add(json, finding.begin) : json.null();
  json.key("end");
  has_lines ? add(json, finding.end) : json.null();
  json.key("sentence");
  json.text(finding.sentence);
}

void add_advice(JsonText& json, const Finding& finding) {
  json.key("why");
  json.text(finding.about->why);
  json.key("suggestions");
  json.begin_array();
  for (const std::string& suggestion : finding.suggestions) json.text(suggestion);
  json.end_array();
  json.key("fix");
  finding.fix ? add(json, *finding.fix) : json.null();
  json.key("fine_when");
  json.text(finding.about->fine_when);
  json.key("evidence");
  add(json, finding.about->evidence);
}

template <typename AnyFinding>
void add_list(JsonText& json, const std::vector<AnyFinding>& findings, bool has_lines) {
  json.begin_array();
  for (const AnyFinding& finding : findings) {
    json.begin_object();
    add_members(json, finding, has_lines);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

void add_members(JsonText& json, const Finding& finding, bool has_lines) {
  json.key("rule");
  json.text(finding.rule);
  json.key("category");
  json.text(finding.category);
  json.key("severity");
  json.text(name_of(finding.severity));
  json.key("confidence");
  json.text(name_of(finding.confidence));
  json.key("message");
  json.text(finding.message);
  json.key("match");
  json.text(finding.match);
  add_place(json, finding, has_lines);
  add_advice(json, finding);
  json.key("fingerprint");
  json.text(finding.fingerprint);
  json.key("docs");
  json.text(docs_path_of(finding.rule));
  json.key("link");
  json.text_or_null(finding.link);
}

void add_members(JsonText& json, const SuppressedFinding& suppressed, bool has_lines) {
  add_members(json, suppressed.finding, has_lines);
  json.key("suppression");
  json.begin_object();
  json.key("by");
  json.text(name_of(suppressed.by));
  json.key("reason");
  json.text_or_null(suppressed.reason);
  json.key("until");
  suppressed.until ? json.text(*suppressed.until) : json.null();
  json.key("place");
  if (suppressed.place) {
    json.begin_object();
    json.key("path");
    json.text(suppressed.place->path);
    json.key("line");
    json.number(suppressed.place->line);
    json.key("column");
    json.number(suppressed.place->column);
    json.end_object();
  } else {
    json.null();
  }
  json.end_object();
}

void add_members(JsonText& json, const FileReport& file, const ReportOptions& options) {
  json.key("genre");
  json.text(name_of(file.genre));
  json.key("language");
  json.text(file.language);
  json.key("words");
  json.number(file.words);
  json.key("findings");
  add_list(json, file.findings, file.has_lines);
  json.key("suppressed");
  options.show_suppressed ? add_list(json, file.suppressed, file.has_lines) : json.null();
}

void add_members(JsonText& json, const Summary& summary) {
  const std::pair<std::string_view, std::size_t> members[] = {
      {"files", summary.files},
      {"skipped", summary.skipped},
      {"unreadable", summary.unreadable},
      {"other_kinds", summary.other_kinds},
      {"words", summary.words},
      {"findings", summary.findings()},
      {"error", summary.errors},
      {"warning", summary.warnings},
      {"note", summary.notes},
      {"suppressed", summary.suppressed},
      {"known", summary.known},
  };
  for (const auto& [name, number] : members) {
    json.key(name);
    json.number(number);
  }
}

void add_errors(JsonText& json, const std::vector<InputError>& errors) {
  json.begin_array();
  for (const InputError& error : errors) {
    json.begin_object();
    json.key("path");
    json.text(error.path);
    json.key("message");
    json.text(error.message);
    json.end_object();
  }
  json.end_array();
}

void add_tool(JsonText& json, const ReportOptions& options) {
  json.begin_object();
  json.key("name");
  json.text("evenhand");
  json.key("version");
  json.text(options.version);
  json.end_object();
}

}  // namespace evenhand
