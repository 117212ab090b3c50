#include <string>
#include <string_view>

#include "report/annotation.h"
#include "report/escape.h"
#include "report/reporter.h"
#include "report/summary.h"

// JUnit XML as Jenkins, GitLab and others read it: a suite for each file, a test case for each finding. Errors and
// warnings are failures; a note is a case that passes and has something to say. Columns are code points.

namespace evenhand {
namespace {

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + xml_escaped(value) + "\"";
}

std::string count(std::string_view name, std::size_t number) { return attribute(name, std::to_string(number)); }

// Cases and their numbers.
struct Suite {
  std::string cases;
  std::size_t tests = 0;
  std::size_t failures = 0;
  std::size_t errors = 0;
  std::size_t skipped = 0;

  void add(std::string_view name, std::string_view path, std::string_view content) {
    ++tests;
    cases += "    <testcase" + attribute("name", name) + attribute("classname", path);
    cases += content.empty() ? "/>\n" : ">" + std::string(content) + "</testcase>\n";
  }

  std::string numbers() const { return count("tests", tests) + count("failures", failures) + count("errors", errors); }

  std::string text(const std::string& path) const {
    return "  <testsuite" + attribute("name", path) + numbers() + count("skipped", skipped) + ">\n" + cases +
           "  </testsuite>\n";
  }
};

std::string place_of(const Finding& finding, const FileReport& file) {
  if (!file.has_lines) return finding.place;
  return std::to_string(finding.begin.line) + ":" + std::to_string(finding.begin.column);
}

std::string details_of(const Finding& finding, const FileReport& file) {
  return file.path + ":" + place_of(finding, file) + "\n" + annotation_of(finding) + "\n" +
         std::string(finding.source_line.view());
}

void add(Suite& suite, const Finding& finding, const FileReport& file) {
  const std::string name = finding.rule + " (" + place_of(finding, file) + ")";
  const std::string details = xml_escaped(details_of(finding, file));
  if (finding.severity == Severity::note) {
    suite.add(name, file.path, "<system-out>" + details + "</system-out>");
    return;
  }
  ++suite.failures;
  suite.add(name, file.path,
            "<failure" + attribute("message", finding.message) + attribute("type", name_of(finding.severity)) + ">" +
                details + "</failure>");
}

Suite suite_for(const FileReport& file) {
  Suite suite;
  for (const Finding& finding : file.findings) add(suite, finding, file);
  if (file.skipped) {
    ++suite.skipped;
    suite.add("searched", file.path, "<skipped" + attribute("message", *file.skipped) + "/>");
  }
  if (suite.tests == 0) suite.add("searched", file.path, "");
  return suite;
}

Suite suite_for(const InputError& error) {
  Suite suite;
  ++suite.errors;
  suite.add("read", error.path, "<error" + attribute("message", error.message) + attribute("type", "input") + "/>");
  return suite;
}

}  // namespace

std::string write_junit(const Report& report, const ReportOptions&) {
  Suite all;
  std::string suites;
  const auto add_suite = [&](const std::string& path, const Suite& suite) {
    all.tests += suite.tests;
    all.failures += suite.failures;
    all.errors += suite.errors;
    suites += suite.text(path);
  };
  for (const FileReport& file : report.files) add_suite(file.path, suite_for(file));
  for (const InputError& error : report.errors) add_suite(error.path, suite_for(error));
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + attribute("name", "evenhand") + all.numbers() +
         ">\n" + suites + "</testsuites>\n";
}

}  // namespace evenhand
