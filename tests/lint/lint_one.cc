#include "lint/lint_one.h"

#include <cstdlib>

#include "readers/reader.h"

namespace evenhand {

std::vector<TestFile> one_rule(const std::string& body) {
  const std::string category =
      "title: Test\nwhy: A test.\nseverity: warning\nevidence:\n  grade: C\n  sources:\n"
      "    - {cite: \"Nobody 2026\", url: \"https://example.org\", says: \"Nothing.\"}\n  checked: 2026-11\n";
  const std::string head = "title: A test\nmessage: \"“{match}” is tested.\"\n";
  const auto holds = [&](const char* key) { return body.find(key) != std::string::npos; };
  const std::string suggest = holds("replace:") || holds("suggest:") ? "" : "suggest:\n  - Something else.\n";
  const std::string examples = holds("examples:") ? "" : "examples:\n  flag:\n    - \"[x]\"\n  pass:\n    - \"y\"\n";
  return {{"test/category.yaml", category}, {"test/rule.yaml", head + body + suggest + examples}};
}

FileReport lint_text(const RulesUnderTest& rules, const std::string& markdown, std::optional<Genre> genre) {
  const Result<Document> document = read_document(Format::markdown, "test.md", markdown);
  if (!document) std::abort();
  return Linter(rules.compiled, select_all(rules.compiled)).lint(*document, genre);
}

std::string marked(const RulesUnderTest& rules, const std::string& markdown, std::optional<Genre> genre) {
  std::string text;
  std::size_t at = 0;
  for (const Finding& finding : lint_text(rules, markdown, genre).findings) {
    if (finding.begin.offset < at) continue;
    text += markdown.substr(at, finding.begin.offset - at) + "[" +
            markdown.substr(finding.begin.offset, finding.end.offset - finding.begin.offset) + "]";
    at = finding.end.offset;
  }
  return text + markdown.substr(at);
}

}  // namespace evenhand
