#include "report/redaction.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace evenhand {
namespace {

// A place quotes headings, names of sheets and titles of columns: “…”, ‘…’, "…", '…', (…). Since these may hold such
// marks themselves, all between the first and the last of a kind goes.
std::string without_quotations(std::string place) {
  constexpr std::pair<std::string_view, std::string_view> kMarks[] = {
      {"“", "”"}, {"‘", "’"}, {"\"", "\""}, {"'", "'"}, {" (", ")"}};
  for (const auto& [open, close] : kMarks) {
    const std::size_t first = place.find(open);
    if (first == std::string::npos) continue;
    const std::size_t begin = first + open.size();
    const std::size_t last = place.rfind(close);
    const std::size_t end = last == std::string::npos || last < begin ? place.size() : last;
    place.replace(begin, end - begin, kRedacted);
  }
  return place;
}

// Keys of data may be names of people, too: of `$[2].Ann.text`, the indices before the first key stay.
std::string without_keys(std::string place) {
  if (!place.starts_with('$')) return place;
  std::size_t end = place.find_first_not_of("[]0123456789", 1);
  if (end == std::string::npos) return place;
  if (place[end] == '"') --end;  // The bracket before it.
  return place.replace(end, std::string::npos, kRedacted);
}

std::string without_words(std::string place) { return without_keys(without_quotations(std::move(place))); }

void redact(Finding& finding) {
  finding.message = finding.about->title;
  finding.match = kRedacted;
  finding.place = without_words(std::move(finding.place));
  finding.sentence.clear();
  finding.source_line = SharedText();
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
      for (PlacedWords& each : *all) each = {kRedacted, each.begin, without_words(std::move(each.place))};
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
