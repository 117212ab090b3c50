#include "lint/genre_recognition.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/ascii.h"
#include "document/glob.h"

namespace evenhand {
namespace {

constexpr std::uint32_t kHeadingPoints = 3;
constexpr std::uint32_t kPhrasePoints = 1;
constexpr std::uint32_t kBlankPoints = 6;  // A form is a form whatever its headings are about.

// What was found of one genre.
struct Score {
  // Words that a reader is shown.
  struct Place {
    Span span;
    bool heading = false;
  };

  std::uint32_t points = 0;
  std::set<std::uint32_t> patterns;
  std::vector<Place> places;
  std::size_t blanks = 0;  // Lines to fill in, where they count.

  // The same words may fit a heading and a phrase: they are shown once, as the heading.
  void show(Place place) {
    const auto same =
        std::find_if(places.begin(), places.end(), [&](const Place& each) { return each.span.overlaps(place.span); });
    if (same == places.end()) {
      places.push_back(place);
    } else if (place.heading && !same->heading) {
      *same = place;
    }
  }
};

std::string reason_of(const Score& score, const Document& document) {
  std::string reason;
  const auto add = [&](const std::string& cue) { reason += (reason.empty() ? "recognised by " : ", ") + cue; };
  for (const Score::Place& place : score.places) {
    const std::string words(document.text().substr(place.span.begin, place.span.size()));
    add((place.heading ? "the heading “" : "“") + words + "”");
  }
  if (score.blanks > 0) add(std::to_string(score.blanks) + " lines to fill in");
  return reason;
}

// The block that a document opens with, if it looks like a title that nothing marks as one: short, and no sentence, no
// salutation. Otherwise the number of blocks.
std::uint32_t unmarked_title(const Reading& reading) {
  constexpr std::uint32_t kMostWords = 12;
  const std::vector<Block>& blocks = reading.document().blocks();
  const auto none = static_cast<std::uint32_t>(blocks.size());
  if (reading.sentences().empty()) return none;
  const std::uint32_t first = reading.sentences().front().block;
  const char last = reading.document().source()[blocks[first].span.end - 1];
  const bool is_sentence = std::string_view(".,;!?").find(last) != std::string_view::npos;
  return is_sentence || reading.tokens_of_block(first).size() > kMostWords ? none : first;
}

// Lines on which something is to be written, or, of fields, ticked: boxes in a list are what somebody still has to do.
std::size_t lines_to_fill_in(const Document& document) {
  const auto holds = [](std::string_view words, std::string_view mark) { return words.find(mark) != words.npos; };
  const auto& blocks = document.blocks();
  return static_cast<std::size_t>(std::count_if(blocks.begin(), blocks.end(), [&](const Block& block) {
    const bool is_field = block.kind == Block::Kind::field;
    if (!is_field && block.kind != Block::Kind::list_item && block.kind != Block::Kind::table_cell) return false;
    const std::string_view words = document.source().substr(block.span.begin, block.span.size());
    if (std::none_of(words.begin(), words.end(), is_ascii_letter)) return false;
    return holds(words, "___") || (is_field && (holds(words, "[ ]") || holds(words, "☐")));
  }));
}

// The longest stretch of a glob that stands for itself; empty where alternatives leave none for sure. Asking for it
// first spares most paths the glob.
std::string_view plain_fragment(std::string_view glob) {
  if (glob.find_first_of("{\\[") != std::string_view::npos) return {};
  std::string_view longest;
  while (!glob.empty()) {
    const std::size_t end = std::min(glob.find_first_of("*?/"), glob.size());
    if (end > longest.size()) longest = glob.substr(0, end);
    glob.remove_prefix(std::min(end + 1, glob.size()));
  }
  return longest;
}

}  // namespace

GenreCues::GenreCues(const CompiledRules& rules) : rules_(rules) {
  const TableView& table = rules.table();
  const auto add = [&](Range patterns, std::uint32_t genre, bool heading) {
    for (const std::uint32_t pattern : table.pattern_numbers.subspan(patterns.begin, patterns.count)) {
      cues_.push_back({pattern, genre, heading});
    }
  };
  for (std::uint32_t genre = 0; genre < table.genres.size(); ++genre) {
    add(table.genres[genre].headings, genre, true);
    add(table.genres[genre].phrases, genre, false);
    for (const std::string_view glob : rules.texts(table.genres[genre].paths)) {
      path_cues_.push_back({static_cast<Genre>(table.genres[genre].genre), glob, plain_fragment(glob)});
    }
  }
  std::sort(cues_.begin(), cues_.end(), [](const Cue& left, const Cue& right) { return left.pattern < right.pattern; });
}

std::optional<RecognisedGenre> GenreCues::recognise(const Reading& reading, const std::vector<Trigger>& triggers,
                                                    PatternRunner& runner) const {
  const TableView& table = rules_.table();
  std::map<std::uint32_t, Score> scores;
  std::vector<TokenRange> matches;
  const std::uint32_t title = unmarked_title(reading);
  const auto count = [&](const Cue& cue, std::uint32_t token) {
    const std::uint32_t block = reading.sentence_of(token).block;
    const bool in_heading = block == title || reading.document().blocks()[block].kind == Block::Kind::heading;
    Score& score = scores[cue.genre];
    if (cue.heading && !in_heading) return;
    if (score.patterns.contains(cue.pattern)) return;
    matches.clear();
    runner.match_around(cue.pattern, token, matches);
    if (matches.empty()) return;
    score.patterns.insert(cue.pattern);
    score.points += cue.heading ? kHeadingPoints : kPhrasePoints;
    score.show({reading.span_of(matches.front()), cue.heading});
  };
  const auto by_pattern = [](const Cue& cue, std::uint32_t wanted) { return cue.pattern < wanted; };
  for (const Trigger trigger : triggers) {
    // The compiler numbers them one after the other, so most triggers are refused here.
    if (cues_.empty() || trigger.pattern < cues_.front().pattern || trigger.pattern > cues_.back().pattern) continue;
    const auto cue = std::lower_bound(cues_.begin(), cues_.end(), trigger.pattern, by_pattern);
    if (cue->pattern == trigger.pattern) count(*cue, trigger.token);
  }
  const std::size_t blanks = lines_to_fill_in(reading.document());
  for (std::uint32_t genre = 0; genre < table.genres.size(); ++genre) {
    if (table.genres[genre].blanks == 0 || blanks < table.genres[genre].blanks) continue;
    scores[genre].points += kBlankPoints;
    scores[genre].blanks = blanks;
  }
  const Score* best = nullptr;
  Genre genre = Genre::prose;
  for (const auto& [index, score] : scores) {
    if (score.points < table.genres[index].needs || (best != nullptr && score.points <= best->points)) continue;
    best = &score;
    genre = static_cast<Genre>(table.genres[index].genre);
  }
  if (best == nullptr) return std::nullopt;
  return RecognisedGenre{genre, reason_of(*best, reading.document())};
}

std::optional<RecognisedGenre> GenreCues::recognise_path(std::string_view path) const {
  for (const PathCue& cue : path_cues_) {
    if (path.find(cue.fragment) == std::string_view::npos || !glob_matches(cue.glob, path)) continue;
    return RecognisedGenre{cue.genre, "its path fits " + std::string(cue.glob)};
  }
  return std::nullopt;
}

}  // namespace evenhand
