#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "report/cells.h"
#include "report/evidence_grade.h"
#include "report/excerpt.h"
#include "report/relative_path.h"
#include "report/report_writer.h"
#include "report/shown_finding.h"
#include "report/summary.h"
#include "report/wrap.h"

namespace evenhand {
namespace {

constexpr std::string_view kPlain = "\x1b[0m";
constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kFrame = "\x1b[34m";

std::string_view color_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "\x1b[1;31m";
    case Severity::warning:
      return "\x1b[1;33m";
    default:
      return "\x1b[1;36m";
  }
}

// Remembers what it has said, so that it says it once.
class TextWriter : public ReportWriter {
 public:
  TextWriter(ReportOptions options, TakeText take) : options_(std::move(options)), result_(std::move(take)) {}

  void add(FileReport file) override {
    for (const ShownFinding& shown : shown_findings(file, options_)) write_finding(file, shown);
    if (file.skipped) skipped_ += "skipped " + printable(file.path) + ": " + printable(*file.skipped) + "\n";
    summary_.add(file);
  }

  void end(const ReportEnd& end) override {
    result_ += skipped_;
    summary_.unreadable = end.errors.size();
    summary_.other_kinds = end.other_kinds;
    if (options_.detail == Detail::whole) result_ += describe(summary_, end.left_out) + "\n";
    result_.hand_on();
  }

 private:
  std::string paint(std::string_view color, std::string_view text) const {
    if (options_.color == Color::off) return std::string(text);
    return std::string(color) + std::string(text) + std::string(kPlain);
  }

  // Clickable in terminals that can (OSC 8).
  std::string linked(const std::string& path, const std::string& text) const {
    if (options_.link_root.empty() || path.starts_with('/')) return text;
    return "\x1b]8;;" + options_.link_root + uri_of(path) + "\x1b\\" + text + "\x1b]8;;\x1b\\";
  }

  std::string place(const FileReport& file, const Finding& finding) const {
    std::string result = printable(file.path);
    if (!file.has_lines)
      return linked(file.path, result) + ":" + (finding.place.empty() ? "" : " ") + printable(finding.place);
    result += ":" + std::to_string(finding.begin.line) + ":" + std::to_string(finding.begin.column);
    return linked(file.path, result) + (finding.place.empty() ? "" : " (" + printable(finding.place) + ")");
  }

  std::string label(const ShownFinding& shown) const {
    const Finding& finding = *shown.finding;
    const std::string name = std::string(name_of(finding.severity)) + "[" + finding.rule + "]";
    return shown.suppression != nullptr ? "suppressed " + name : paint(color_of(finding.severity), name);
  }

  void write_finding(const FileReport& file, const ShownFinding& shown) {
    const Finding& finding = *shown.finding;
    const std::string suppression = shown.suppression != nullptr ? words_for_suppression(*shown.suppression) : "";
    if (options_.detail == Detail::one_line) {
      const std::string note = suppression.empty() ? "" : " (" + printable(suppression) + ")";
      result_ += place(file, finding) + ": " + label(shown) + " " + printable(finding.message) + note + "\n";
      return;
    }
    result_ += label(shown) + " " + paint(kBold, printable(finding.message)) + "\n";
    write_excerpt(file, finding);
    if (shown.suppression != nullptr) {
      write_advice("suppressed", printable(suppression));
      result_ += "\n";
      return;
    }
    if (said_.insert(finding.about->why).second) write_advice("why:", finding.about->why);
    std::string_view suggestion_label = "instead:";
    for (const std::string& suggestion : finding.suggestions) {
      write_advice(suggestion_label, suggestion);
      suggestion_label = "or:";
    }
    write_advice("fine when:", finding.about->fine_when);
    if (said_.insert(finding.link).second) write_advice("guide:", finding.link);
    const char grade = finding.about->evidence.grade;
    write_advice("evidence:", std::string(1, grade) + " – " + std::string(words_for_grade(grade)) +
                                  "; more: evenhand explain " + finding.rule);
    result_ += "\n";
  }

  void write_excerpt(const FileReport& file, const Finding& finding) {
    constexpr std::size_t kLeastWidth = 20;
    const std::string number = file.has_lines ? std::to_string(finding.begin.line) : " ";
    gutter_ = std::string(number.size(), ' ');
    const std::size_t frame = number.size() + 3;
    const std::size_t width = std::max(options_.width, frame + kLeastWidth) - frame;
    const Excerpt excerpt = excerpt_of(finding, width);
    const std::string bar = paint(kFrame, gutter_ + " |");
    result_ += gutter_ + paint(kFrame, "-->") + " " + place(file, finding) + "\n" + bar + "\n";
    if (finding.source_line.empty()) return;  // Redacted.
    result_ += paint(kFrame, number + " |") + " " + excerpt.line + "\n";
    result_ += bar + " " + excerpt.margin + paint(color_of(finding.severity), excerpt.carets) + "\n";
  }

  // One labelled paragraph below the excerpt; nothing where there is nothing to say.
  void write_advice(std::string_view name, std::string_view text) {
    if (text.find_first_not_of(" \n") == std::string_view::npos) return;
    constexpr std::size_t kLabelWidth = 11;
    const std::string padding(kLabelWidth - name.size(), ' ');
    const std::string before = gutter_ + " = ";
    const std::string indent(before.size() + kLabelWidth, ' ');
    const std::size_t width = std::max(options_.width, indent.size() + 20);
    const std::string paragraph = wrap(text, {.width = width, .first_indent = indent, .indent = indent});
    result_ += paint(kFrame, before) + paint(kBold, name) + padding + paragraph.substr(indent.size());
  }

  const ReportOptions options_;
  ReportText result_;
  std::string skipped_;  // Said behind all findings.
  Summary summary_;
  std::string gutter_;
  std::set<std::string, std::less<>> said_;
};

}  // namespace

std::unique_ptr<ReportWriter> make_text_writer(const ReportOptions& options, TakeText take) {
  return std::make_unique<TextWriter>(options, std::move(take));
}

std::unique_ptr<ReportWriter> make_short_writer(const ReportOptions& options, TakeText take) {
  ReportOptions one_line = options;
  one_line.detail = Detail::one_line;
  return make_text_writer(one_line, std::move(take));
}

std::string write_text(const Report& report, const ReportOptions& options) {
  return write_by_file(make_text_writer, report, options);
}

std::string write_short(const Report& report, const ReportOptions& options) {
  return write_by_file(make_short_writer, report, options);
}

}  // namespace evenhand
