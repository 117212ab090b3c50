#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/batch_piece.h"
#include "app/options.h"
#include "base/result.h"

namespace evenhand {

// A file of records, each of them a document: gives them out in pieces, in their order.
class RecordFile {
 public:
  virtual ~RecordFile() = default;

  // Nothing at the end. The Error, in words for the user and without the name of the file, says why no record can be
  // read, or no further one.
  virtual Result<std::optional<BatchPiece>> next() = 0;

  // What of it was left out so far, as a whole sentence; may be empty.
  virtual std::string loss() const = 0;

  // What its records declare, and their texts, which the first of them show (see choose_texts()). Null before the first
  // piece.
  const std::shared_ptr<const DeclaredFields>& fields() const { return fields_; }

 protected:
  explicit RecordFile(DeclaredFields wanted) : wanted_(std::move(wanted)) {}

  const DeclaredFields& wanted() const { return wanted_; }
  // The Error: the records show no text.
  std::optional<Error> settle_texts(const std::vector<Record>& sample);

 private:
  DeclaredFields wanted_;
  std::shared_ptr<const DeclaredFields> fields_;
};

// Whether the records of a file of the format are documents of their own.
bool holds_records(std::optional<Format> format);

// Reads JSON Lines a few at a time, a table whole. REQUIRES: holds_records(file.format).
Result<std::unique_ptr<RecordFile>> open_records(const InputFile& file, const DeclaredFields& fields,
                                                 const InputOptions& input);

}  // namespace evenhand
