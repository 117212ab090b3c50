#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/batch_piece.h"
#include "app/compare_options.h"
#include "lint/figures.h"
#include "readers/reader.h"

namespace evenhand {

// What is left of one document of a batch: what it declares, and numbers.
struct MeasuredDocument {
  enum class Fate : std::uint8_t {
    measured,
    without_group,  // It declares none; with --by-pronouns, none is clear.
    without_text,   // There is no word in it, or another document lies under a name that is none.
    unreadable,
  };

  Fate fate = Fate::unreadable;
  std::string problem;  // Of a file that the user has named and that cannot be read: its path and why. Otherwise empty.
  bool is_whole = true;  // False: a part of it could not be read.
  std::string group;
  std::optional<std::string> band;
  std::vector<std::string> declares;  // Of one without a group: the names of what it declares instead.
  Figures figures;
};

// Measures the documents of pieces. Const, and safe to share between threads.
class PieceMeasurer {
 public:
  // `taker` is borrowed and must outlive it. `options.fields` is what files declare; records bring their own.
  PieceMeasurer(const FigureTaker& taker, const CompareOptions& options, ReadOptions reading)
      : taker_(taker), options_(options), reading_(std::move(reading)) {}

  // In the order of the piece. Does not throw: where memory does not suffice, a document is unreadable.
  std::vector<MeasuredDocument> measure(const BatchPiece& piece) const;

 private:
  // What a document declares.
  struct Declared {
    std::optional<std::string> group;
    std::optional<std::string> rating;
    std::vector<std::string> others;  // Names of fields, where there is no group.
  };

  MeasuredDocument measure_file(const InputFile& file) const;
  std::vector<MeasuredDocument> measure_lines(const JsonLines& lines) const;
  MeasuredDocument measure_record(const Record& record, const DeclaredFields& fields) const;
  static MeasuredDocument unreadable(const InputFile& file, const Error& error);
  MeasuredDocument measure_document(const Document& document, Declared declared) const;

  const FigureTaker& taker_;
  const CompareOptions& options_;
  ReadOptions reading_;
};

}  // namespace evenhand
