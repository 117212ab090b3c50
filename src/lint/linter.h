#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"
#include "lint/finding.h"
#include "lint/finding_history.h"
#include "lint/measure_sheet.h"
#include "rules/compiled_rules.h"
#include "rules/selection.h"

namespace evenhand {

struct GenreDecision {
  Genre genre = Genre::prose;
  // “recognised by the heading “Areas for improvement”, “meets expectations””, “given by --genre” …
  std::string reason;
};

// What the user says of a document's genre.
struct GenreWish {
  GenreWish() = default;
  GenreWish(std::nullopt_t) {}
  GenreWish(Genre genre) : of_all(genre) {}
  GenreWish(std::optional<Genre> genre) : of_all(genre) {}

  std::optional<Genre> of_all;           // Of every document. Nothing counts more.
  std::optional<GenreDecision> of_path;  // Of a document at such a path. Its own front matter counts more.
};

// What becomes of a finding whose words another finding covers.
enum class Repetitions : std::uint8_t { drop, keep };

// Phrases that are reported of one document. Nobody reads more, and each takes memory.
inline constexpr std::size_t kMostFindings = 10'000;

// Rules meet documents. Const after construction and safe to share between threads.
class Linter {
 public:
  // `rules` is borrowed and must outlive the Linter.
  Linter(const CompiledRules& rules, Selection selection, Repetitions repetitions = Repetitions::drop);
  ~Linter();

  // The genre by, in this order: the user's word for all, the document's front matter, the user's word for its path,
  // the profile's globs, the format, the genre files' cues, prose.
  GenreDecision decide_genre(const Document& document, const GenreWish& wish) const;

  // What it was made of.
  const CompiledRules& rules() const;
  const Selection& selection() const;

  // Every finding of severity note or above. Fills path, genre and findings of the report; the caller fills the rest.
  FileReport lint(const Document& document, const GenreWish& wish) const;

  // What is known of a document of which a piece is to be linted.
  struct PieceContext {
    FindingHistory& history;
    std::size_t found = 0;  // Findings before the piece.
    // What begins in it is reported: the rest was, or will be.
    Span own = {0, std::numeric_limits<std::size_t>::max()};
  };

  // The same for a piece of a document, without measures, in which places are those of the piece. PieceLinter makes one
  // report of them.
  FileReport lint_piece(const Document& piece, const GenreWish& wish, const PieceContext& context) const;

  // Whether rules that measure a whole document are on in the genre.
  bool measures(Genre genre) const;

  // Every measure that is on in the document's genre, by rule.
  MeasureSheet measure(const Document& document, const GenreWish& wish) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace evenhand
