#include "report/redaction.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace evenhand {
namespace {

// A place quotes headings, names of sheets and keys: “…”, ‘…’, '…', "…".
std::string without_quotations(const std::string& place) {
  constexpr std::pair<const char*, const char*> kMarks[] = {{"“", "”"}, {"‘", "’"}, {"\"", "\""}, {"'", "'"}};
  std::string result = place;
  for (const auto& [open, close] : kMarks) {
    const std::size_t marks = std::string(open).size();
    for (std::size_t at = result.find(open); at != std::string::npos; at = result.find(open, at)) {
      const std::size_t begin = at + marks;
      const std::size_t end = std::min(result.find(close, begin), result.size());
      result.replace(begin, end - begin, kRedacted);
      at = begin + std::string(kRedacted).size() + marks;
    }
  }
  return result;
}

void redact(Finding& finding) {
  finding.message = finding.about->title;
  finding.match = kRedacted;
  finding.place = without_quotations(finding.place);
  finding.sentence.clear();
  finding.source_line.clear();
  const std::size_t of_document = finding.names_words ? 1 : finding.replacements;
  finding.suggestions.erase(finding.suggestions.begin(),
                            finding.suggestions.begin() + static_cast<std::ptrdiff_t>(of_document));
  finding.replacements = 0;
  finding.names_words = false;
  finding.fix.reset();
}

}  // namespace

FileReport redacted(FileReport file) {
  file.genre_reason.clear();
  file.passages.clear();
  for (Finding& finding : file.findings) redact(finding);
  for (SuppressedFinding& each : file.suppressed) {
    redact(each.finding);
    each.reason.clear();
  }
  return file;
}

MeasuredFile redacted(MeasuredFile file) {
  file.sheet.genre_reason.clear();
  for (TakenMeasure& measure : file.sheet.measures) {
    for (auto* const all : {&measure.hits, &measure.others}) {
      for (PlacedWords& each : *all) each = {kRedacted, each.begin, without_quotations(each.place)};
    }
    for (std::string& message : measure.messages) message = measure.title;
    measure.instead.clear();
  }
  return file;
}

Report redacted(Report report) {
  for (FileReport& file : report.files) file = redacted(std::move(file));
  return report;
}

Report redacted(Report report, const std::set<Genre>& genres) {
  for (FileReport& file : report.files) {
    if (genres.contains(file.genre)) file = redacted(std::move(file));
  }
  return report;
}

}  // namespace evenhand
