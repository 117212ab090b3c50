#include "report/hard_report.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace evenhand {
namespace {

std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char byte : text) {
    if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) ++count;
  }
  return count;
}

RuleWords words_of_rule() {
  return {"Praise that is surprised",
          "Praise that names the gender says what was expected of it. Readers notice, and so do those who are praised.",
          "the text is about a record of that group, such as the first woman in an office",
          {'B', {{"Author 2001, Journal 1", "10.1000/1", "", "It says so."}}, {}, "2026-11"}};
}

// A finding on line `line`, at the words between [ and ].
Finding finding_at(std::size_t line, std::string_view marked) {
  const std::size_t open = marked.find('[');
  const std::size_t close = marked.find(']');
  Finding finding;
  finding.rule = "benevolent-sexism/competence-for-gender";
  finding.category = "benevolent-sexism";
  finding.severity = Severity::warning;
  finding.match = marked.substr(open + 1, close - open - 1);
  finding.message = "“" + finding.match + "” praises by surprise: it expects less of the group.";
  finding.sentence = std::string(marked.substr(0, open)) + finding.match + std::string(marked.substr(close + 1));
  finding.begin = {line, code_points(marked.substr(0, open)) + 1, 100 * line + open, open + 1};
  finding.end = {line, finding.begin.column + code_points(finding.match), finding.begin.offset + finding.match.size(),
                 finding.begin.byte_column + finding.match.size()};
  finding.source_line = SharedText(finding.sentence);
  finding.suggestions = {"Name the achievement.", "Leave the group out; the praise stands by itself."};
  finding.about = std::make_shared<const RuleWords>(words_of_rule());
  finding.fingerprint = "0123456789abcdef";
  return finding;
}

FileReport packed_file() {
  FileReport file;
  file.path = "reviews/staff.docx";
  file.format = "docx";
  file.converted = true;
  file.genre = Genre::review;
  file.has_lines = false;
  file.words = 40;
  file.findings = {finding_at(7, "She is [brilliant for a woman] in this field.")};
  file.findings[0].place = "table 2, row 3, cell 1, under “Strengths”";
  return file;
}

FileReport file_with_fields() {
  FileReport file;
  file.path = "reviews/staff.json";
  file.format = "json";
  file.genre = Genre::review;
  file.words = 40;
  file.findings = {finding_at(7, "\"text\": \"She is [brilliant for a woman] in this field.\"")};
  file.findings[0].place = "$.comments[2].text";
  return file;
}

FileReport file_with_letters() {
  FileReport file;
  file.path = "reviews/letters.md";
  file.format = "markdown";
  file.genre = Genre::review;
  file.words = 120;
  file.findings = {
      finding_at(3, "Renée is [brilliant for a woman] in this field."),
      finding_at(12, "评审 [brilliant] 的 word."),
      finding_at(100, "A Zoe\u0308 with one mark: [nai\u0308ve girl] indeed."),
      finding_at(1204, "The \U0001F469\u200D\U0001F4BB and the \U0001F1EB\U0001F1F7 are \u2764\uFE0F [lovely], too."),
  };
  file.findings[0].link = "https://style.example/praise?a=1&b=2#surprised";
  file.findings[1].severity = Severity::note;
  file.findings[1].confidence = Confidence::low;
  RuleWords words = words_of_rule();
  words.why =
      "Another reason.\n\nIt has two paragraphs, each of some length, so that the lines must be broken somewhere.\n";
  file.findings[3].about = std::make_shared<const RuleWords>(words);
  return file;
}

FileReport file_with_long_lines() {
  FileReport file;
  file.path = "posts/long.txt";
  file.format = "text";
  file.genre = Genre::job_posting;
  file.words = 4000;
  std::string filler;
  for (int i = 0; i < 40; ++i) filler += "word ";
  Finding fix = finding_at(4, "\tA\ttabbed [chairman] speaks.");
  fix.rule = "colour-blind/some-rule";
  fix.category = "colour-blind";
  fix.severity = Severity::error;
  fix.confidence = Confidence::high;
  fix.suggestions = {"chair"};
  fix.replacements = 1;
  fix.fix = Fix{fix.begin, fix.end, "chair", true};
  RuleWords words = words_of_rule();
  words.fine_when.clear();
  words.evidence = {'D', {}, {}, ""};
  fix.about = std::make_shared<const RuleWords>(words);
  Finding in_the_middle = finding_at(7, filler + "[the match] " + filler);
  Finding at_the_end = finding_at(7, filler + filler + "[the end]");
  Finding longer_than_a_line = finding_at(8, "So [" + filler + "] it goes.");
  Finding over_two_lines = finding_at(9, "It begins [here and goes]");
  over_two_lines.match = "here and goes on";
  over_two_lines.end = {10, 3, over_two_lines.end.offset + 4, 3};
  Finding from_a_cut_line = finding_at(11, "in the middle of 50 MB [of text] and on.");
  from_a_cut_line.source_line_column = 1'000'001;
  from_a_cut_line.begin.column += 1'000'000;
  from_a_cut_line.end.column += 1'000'000;
  from_a_cut_line.begin.byte_column += 1'000'000;
  from_a_cut_line.end.byte_column += 1'000'000;
  Finding with_controls = finding_at(12, "An \x1b[31mescape and [a \u202Eturned] word.");
  with_controls.source_line = SharedText("An \x1b[31mescape and a \u202Eturned word.");
  with_controls.match = "a \u202Eturned";
  with_controls.message = "“" + with_controls.match + "” is not what it seems.";
  with_controls.begin = {12, 20, 900, 20};
  with_controls.end = {12, 29, 911, 31};
  file.findings = {fix, in_the_middle, at_the_end, longer_than_a_line, over_two_lines, from_a_cut_line, with_controls};
  return file;
}

FileReport skipped_file(std::string path, std::string reason) {
  FileReport file;
  file.path = std::move(path);
  file.skipped = std::move(reason);
  return file;
}

FileReport file_with_suppressions() {
  FileReport file;
  file.path = "reviews/quoted.md";
  file.format = "markdown";
  file.genre = Genre::review;
  file.words = 60;
  file.findings = {finding_at(6, "Ana is [brilliant for a woman] in this field.")};
  using By = SuppressedFinding::By;
  file.suppressed = {
      {finding_at(2, "She was called [clever for a girl] then."), By::comment, "her own <words>, “quoted”",
       "2027-03-01", SuppressionPlace{"reviews/quoted.md", 1, 6}},
      {finding_at(4, "So [surprisingly able] again."),
       By::comment,
       "",
       {},
       SuppressionPlace{"reviews/quoted.md", 3, 1}},
      {finding_at(8, "So [surprisingly able] once more."),
       By::side_file,
       "as printed",
       {},
       SuppressionPlace{"side.yaml", 12, 5}},
      {finding_at(9, "Known: [surprisingly able] at last."), By::baseline, {}, {}, {}},
  };
  return file;
}

}  // namespace

Report report_with_suppressions() {
  Report report;
  report.files = {file_with_suppressions()};
  return report;
}

Report hard_report() {
  FileReport clean;
  clean.path = "clean.md";
  clean.format = "markdown";
  clean.words = 12;
  Report report;
  report.files = {clean,
                  skipped_file("image\n.md", "binary: NUL bytes"),
                  skipped_file("latin\xE9.txt", "not UTF-8 (byte 17)"),
                  file_with_long_lines(),
                  file_with_letters(),
                  packed_file(),
                  file_with_fields()};
  report.errors = {{"missing.md", "no such file or folder"}};
  return report;
}

}  // namespace evenhand
