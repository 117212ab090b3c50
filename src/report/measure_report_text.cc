#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/bold.h"
#include "report/cells.h"
#include "report/measure_report.h"
#include "report/measured_words.h"
#include "report/summary.h"
#include "report/wrap.h"

namespace evenhand {
namespace {

using Outcome = TakenMeasure::Outcome;

constexpr std::size_t kMostShown = 8;       // Places in the document, of one measure.
constexpr std::size_t kLongestCount = 320;  // Bytes of what is counted; `rules show` has all.

// “line 3”, or the place in the words of the format.
std::string place_of(const PlacedWords& words, bool has_lines) {
  const std::string line = has_lines ? "line " + std::to_string(words.begin.line) : "";
  if (words.place.empty()) return line;
  return words.place + (line.empty() ? "" : ", " + line);
}

std::string shortened(const std::string& text) {
  if (text.size() <= kLongestCount) return text;
  const std::size_t end = text.rfind(' ', kLongestCount);
  return text.substr(0, end == std::string::npos ? kLongestCount : end) + " …";
}

// Whether a value is made of the words beside, too. Of the other kinds, they are only looked for around a hit.
bool stands_beside(Measure::Kind kind) {
  return kind == Measure::Kind::count || kind == Measure::Kind::ratio || kind == Measure::Kind::pair;
}

class MeasureTextWriter : public MeasureWriter {
 public:
  MeasureTextWriter(const RuleSet& rules, const ReportOptions& options, TakeText take)
      : rules_(rules), options_(options), text_(std::move(take)) {}

  void add(const MeasuredFile& file) override {
    is_any_measured_ = is_any_measured_ || !file.skipped;
    write(file);
  }

  void end(const std::vector<InputError>&) override {
    if (is_any_measured_) {
      text_ += wrap(words_on_measures(), {.width = options_.width, .first_indent = "", .indent = ""});
    }
    text_.hand_on();
  }

 private:
  void line(std::string_view label, const std::string& content) {
    if (content.empty()) return;
    constexpr std::size_t kLabelWidth = 9;
    const std::string first = "    " + std::string(label) + std::string(kLabelWidth - label.size(), ' ');
    text_ += wrap(content, {.width = options_.width, .first_indent = first, .indent = std::string(first.size(), ' ')});
  }

  void write(const MeasuredFile& file) {
    if (file.skipped) {
      text_ += "skipped " + printable(file.path) + ": " + printable(*file.skipped) + "\n\n";
      return;
    }
    const std::string reason = file.sheet.genre_reason.empty() ? "" : " (" + printable(file.sheet.genre_reason) + ")";
    text_ += bold(printable(file.path), options_.color) + ": " + std::string(name_of(file.sheet.genre)) + reason +
             ", " + count_of(file.words, "word") + "\n\n";
    if (file.sheet.measures.empty()) text_ += "No measure is on for a text of this kind.\n\n";
    part(file, Outcome::beyond, "Beyond the limit");
    part(file, Outcome::within, "Within the limit, or not asked here");
    part(file, Outcome::too_little, "Too little text for");
  }

  void part(const MeasuredFile& file, Outcome outcome, const std::string& title) {
    bool has_title = false;
    for (const TakenMeasure& measure : file.sheet.measures) {
      if (measure.outcome != outcome) continue;
      if (!std::exchange(has_title, true)) text_ += bold(title, options_.color) + "\n";
      write(file, measure);
    }
    if (has_title) text_ += "\n";
  }

  void write(const MeasuredFile& file, const TakenMeasure& measure) {
    text_ += wrap(measure.title + " (" + measure.rule + ")",
                  {.width = options_.width, .first_indent = "  ", .indent = "  "});
    if (measure.outcome == Outcome::too_little) return line("needs:", shortage_words(measure));
    const bool is_beyond = measure.outcome == Outcome::beyond;
    line("value:", value_words(measure));
    const std::string limit = limit_words(measure);
    line("limit:", limit + (limit.empty() ? "" : "; ") + basis_words(measure));
    if (is_beyond) line("counts:", shortened(counted_words_of(measure, rules_)));
    line("from:", places(file, measure.hits));
    if (stands_beside(measure.kind)) line("beside:", places(file, measure.others));
    line("instead:", measure.instead);
    // Of what nobody needs to change, one is enough, and none where nothing was found.
    const std::size_t most = is_beyond ? measure.suggestions.size() : measure.hits.empty() ? 0 : 1;
    const std::size_t shown = std::min(measure.suggestions.size(), most);
    for (std::size_t i = 0; i < shown; ++i) line("change:", measure.suggestions[i]);
  }

  // Equal words once: “helped” (line 3, line 9).
  std::string places(const MeasuredFile& file, const std::vector<PlacedWords>& all) const {
    std::vector<std::pair<std::string, std::string>> shown;  // Words and their places, in the order of the text.
    std::map<std::string, std::size_t> known;
    for (const PlacedWords& each : all) {
      const auto [place, is_new] = known.emplace(each.words, shown.size());
      if (is_new) shown.emplace_back("“" + each.words + "”", "");
      std::string& list = shown[place->second].second;
      list += (list.empty() ? "" : ", ") + place_of(each, file.has_lines);
    }
    std::string text;
    for (std::size_t i = 0; i < std::min(shown.size(), kMostShown); ++i) {
      text += (i == 0 ? "" : "; ") + shown[i].first + " (" + shown[i].second + ")";
    }
    return shown.size() > kMostShown ? text + "; and " + std::to_string(shown.size() - kMostShown) + " more" : text;
  }

  const RuleSet& rules_;
  const ReportOptions options_;
  ReportText text_;
  bool is_any_measured_ = false;
};

}  // namespace

std::string_view words_on_measures() {
  return "Each measure stands for itself; they are not added up, and no number here rates a person or a text. A limit "
         "says from where on `evenhand check` speaks, not what is right.";
}

std::unique_ptr<MeasureWriter> make_measure_text_writer(const RuleSet& rules, const ReportOptions& options,
                                                        TakeText take) {
  return std::make_unique<MeasureTextWriter>(rules, options, std::move(take));
}

}  // namespace evenhand
