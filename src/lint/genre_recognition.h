#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/genre.h"
#include "lint/pattern_search.h"
#include "lint/triggers.h"

namespace evenhand {

// A guess of a document's genre, and what it rests on.
struct RecognisedGenre {
  Genre genre = Genre::prose;
  std::string reason;  // In words, for people.
};

// Which pattern numbers are cues of which genre, read once from a rule table.
class GenreCues {
 public:
  // `rules` is borrowed and must outlive it.
  explicit GenreCues(const CompiledRules& rules);

  // What the genre files recognise in the words of the document: three points for each of their headings, one for each
  // phrase, six where as many lines are to be filled in as they name. The genre with most points wins, if it has as
  // many as it needs. Nothing where none has. `triggers` are the reading's.
  std::optional<RecognisedGenre> recognise(const Reading& reading, const std::vector<Trigger>& triggers,
                                           PatternRunner& runner) const;

  // The genre whose file lists a glob that the path fits.
  std::optional<RecognisedGenre> recognise_path(std::string_view path) const;

 private:
  struct Cue {
    std::uint32_t pattern = 0;
    std::uint32_t genre = 0;  // Index in the table's genres.
    bool heading = false;
  };

  struct PathCue {
    Genre genre = Genre::prose;
    std::string_view glob;
    std::string_view fragment;  // Stands in every path that fits.
  };

  const CompiledRules& rules_;
  std::vector<Cue> cues_;  // By pattern.
  std::vector<PathCue> path_cues_;
};

}  // namespace evenhand
