#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "report/annotation.h"
#include "report/escape.h"
#include "report/html_assets.h"
#include "report/html_chart.h"
#include "report/html_document.h"
#include "report/reporter.h"
#include "report/shown_finding.h"
#include "report/summary.h"

// One file that works offline and asks no server for anything: its policy allows its own style sheet and script, by
// their hashes, and nothing else. Without the script, everything is there but the filters and the keys.

namespace evenhand {
namespace {

std::string head() {
  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" +
         std::string(html_style_hash()) + "'; script-src '" + std::string(html_script_hash()) +
         "'; base-uri 'none'; form-action 'none'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"color-scheme\" content=\"light dark\">\n<title>Evenhand report</title>\n<style>" +
         std::string(html_style()) + "</style>\n</head>\n";
}

std::string severity_box(std::string_view severity, std::size_t count) {
  const std::string name(severity);
  return "<label class=\"choice " + name + "\"><input type=\"checkbox\" name=\"severity\" value=\"" + name +
         "\" checked> " + name + " <span class=\"count\">" + std::to_string(count) + "</span></label>\n";
}

std::string choice(const std::string& id, const std::string& label, const std::set<std::string>& values) {
  std::string text =
      "<label for=\"" + id + "\">" + label + "</label><select id=\"" + id + "\"><option value=\"\">all</option>";
  for (const std::string& value : values) text += "<option>" + xml_escaped(value) + "</option>";
  return text + "</select>\n";
}

std::string suppressed_box(std::size_t count) {
  if (count == 0) return {};
  return "<label class=\"choice\"><input type=\"checkbox\" id=\"suppressed\" checked> suppressed <span "
         "class=\"count\">" +
         std::to_string(count) + "</span></label>\n";
}

std::string filters(const Report& report, const ReportOptions& options) {
  const Summary summary = summarize(report);
  std::set<std::string> categories;
  std::set<std::string> genres;
  std::size_t suppressed = 0;
  for (const FileReport& file : report.files) {
    for (const ShownFinding& each : shown_findings(file, options)) {
      categories.insert(each.finding->category);
      genres.insert(std::string(name_of(file.genre)));
      if (each.suppression != nullptr) ++suppressed;
    }
  }
  if (categories.empty()) return {};
  return "<form id=\"filters\" role=\"search\" aria-label=\"Filter the findings\" hidden>\n"
         "<fieldset><legend>Severity</legend>\n" +
         severity_box("error", summary.errors) + severity_box("warning", summary.warnings) +
         severity_box("note", summary.notes) + suppressed_box(suppressed) + "</fieldset>\n<div class=\"field\">" +
         choice("category", "Category", categories) + "</div>\n<div class=\"field\">" +
         choice("genre", "Kind of text", genres) +
         "</div>\n<div class=\"field\"><label for=\"search\">Search <kbd>/</kbd></label>"
         "<input id=\"search\" type=\"search\" autocomplete=\"off\"></div>\n"
         "<p id=\"shown\" role=\"status\"></p>\n"
         "<p class=\"keys\"><kbd>j</kbd> <kbd>k</kbd> next and previous, <kbd>Enter</kbd> open, <kbd>Esc</kbd> "
         "clear</p>\n"
         "</form>\n";
}

std::string documents(const Report& report, const ReportOptions& options) {
  std::string text;
  std::size_t number = 1;
  for (const FileReport& file : report.files) {
    const std::vector<ShownFinding> shown = shown_findings(file, options);
    if (shown.empty()) continue;
    text += html_document(file, shown, number);
    number += shown.size();
  }
  return text;
}

std::string notices(const Report& report) {
  std::string items;
  for (const InputNotice& notice : input_notices(report)) {
    items += "<li><code>" + xml_escaped(notice.path) + "</code>: " + xml_escaped(notice.message) + "</li>\n";
  }
  if (items.empty()) return {};
  return "<section class=\"notices\" aria-labelledby=\"notices\">\n<h2 id=\"notices\">Not checked, or not in "
         "full</h2>\n<ul>" +
         items + "</ul>\n</section>\n";
}

}  // namespace

std::string write_html(const Report& report, const ReportOptions& options) {
  const Summary summary = summarize(report);
  std::string text = head() +
                     "<body>\n<a class=\"skip\" href=\"#documents\">To the documents</a>\n<header class=\"top\">\n"
                     "<h1>Evenhand</h1>\n<p class=\"summary\">" +
                     xml_escaped(describe(summary, options.left_out)) + "</p>\n" + html_chart(report) + "</header>\n";
  text += filters(report, options);
  text += "<main id=\"documents\" tabindex=\"-1\">\n" + documents(report, options) + notices(report) + "</main>\n";
  text +=
      "<footer><p>It judges words, never their authors. A text in which nothing is found is not therefore inclusive. "
      "Written by Evenhand " +
      xml_escaped(options.version) + ".</p></footer>\n<script>";
  return text + std::string(html_script()) + "</script>\n</body>\n</html>\n";
}

}  // namespace evenhand
