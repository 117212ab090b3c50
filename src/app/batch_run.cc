#include "app/batch_run.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "app/equipment.h"
#include "app/ordered_pipeline.h"
#include "app/progress.h"
#include "app/record_file.h"

namespace evenhand {
namespace {

using Fate = MeasuredDocument::Fate;
using Documents = std::vector<MeasuredDocument>;

// A field with so many values tells documents apart, and not groups; each costs memory for every word.
constexpr std::size_t kMostValues = 1000;

constexpr std::size_t kMostDeclared = 50;  // More than anybody wants to read.

// Gives out the pieces of one file after the other.
class PieceSource {
 public:
  // All are borrowed.
  PieceSource(const std::vector<InputFile>& files, const Options& options) : files_(files), options_(options) {}

  // Nothing at the end, or where error() says why there is no more.
  std::optional<BatchPiece> next() {
    while (!error_) {
      if (records_) {
        if (auto piece = next_of_records()) return piece;
        continue;
      }
      if (at_ == files_.size()) return std::nullopt;
      const InputFile& file = files_[at_++];
      if (!holds_records(file.format)) return file;
      auto opened = open_records(file, options_.comparing->fields, options_.input);
      if (!opened) {
        fail(file, opened.error());
      } else {
        records_ = *std::move(opened);
      }
    }
    return std::nullopt;
  }

  const std::optional<Error>& error() const { return error_; }
  const std::vector<std::string>& losses() const { return losses_; }
  const std::set<std::string>& texts() const { return texts_; }
  // Files of folders that are no records as they should be.
  std::size_t refused() const { return refused_; }

 private:
  std::optional<BatchPiece> next_of_records() {
    Result<std::optional<BatchPiece>> piece = records_->next();
    if (!piece) fail(files_[at_ - 1], piece.error());
    if (piece && *piece) return *std::move(piece);
    if (std::string loss = records_->loss(); !loss.empty()) losses_.push_back(std::move(loss));
    if (records_->fields()) texts_.insert(records_->fields()->texts.begin(), records_->fields()->texts.end());
    records_.reset();
    return std::nullopt;
  }

  // A file that the user has named has to be read. One of a folder is none of the batch, and is not named.
  void fail(const InputFile& file, const Error& error) {
    if (file.origin == InputFile::Origin::found) {
      ++refused_;
    } else {
      error_ = Error{file.path + ": " + error.message};
    }
  }

  const std::vector<InputFile>& files_;
  const Options& options_;
  std::size_t at_ = 0;
  std::unique_ptr<RecordFile> records_;
  std::vector<std::string> losses_;
  std::set<std::string> texts_;
  std::size_t refused_ = 0;
  std::optional<Error> error_;
};

void note_declared(const std::vector<std::string>& names, std::vector<std::string>& declared) {
  for (const std::string& name : names) {
    if (declared.size() == kMostDeclared) return;
    if (std::find(declared.begin(), declared.end(), name) == declared.end()) declared.push_back(name);
  }
}

void add(const MeasuredDocument& document, Batch& batch, ReadBatch& read) {
  switch (document.fate) {
    case Fate::without_group:
      note_declared(document.declares, read.declared);
      return batch.add_without_group();
    case Fate::without_text:
      ++read.without_text;
      return;
    case Fate::unreadable:
      ++read.unreadable;
      if (!document.problem.empty()) read.problems.push_back(document.problem);
      return;
    case Fate::measured:
      break;
  }
  if (!document.is_whole) ++read.in_part;
  std::vector<WordCount> words;
  words.reserve(document.figures.words.size());
  for (const SaidWord& said : document.figures.words) words.push_back({said.word, said.count});
  const auto band = document.band ? std::optional<std::string_view>(*document.band) : std::nullopt;
  batch.add({document.group, band, document.figures.values, words});
}

}  // namespace

Result<ReadBatch> run_batch(const std::vector<InputFile>& files, const PieceMeasurer& measurer, const Options& options,
                            Batch& batch) {
  ReadBatch read;
  PieceSource source(files, options);
  Progress progress(options.quiet ? ProgressVisibility::never : ProgressVisibility::automatic, "documents", {});
  bool has_too_many = false;
  const auto sink = [&](const Documents& documents) {
    for (const MeasuredDocument& document : documents) add(document, batch, read);
    progress.add(documents.size(), 0);
    has_too_many = batch.groups().size() > kMostValues;
    return !has_too_many;
  };
  OrderedPipeline<BatchPiece, Documents> pipeline(choose_jobs(options));
  pipeline.run([&] { return source.next(); }, [&](const BatchPiece& piece) { return measurer.measure(piece); }, sink);
  if (has_too_many) {
    return Error{"the field “" + options.comparing->fields.group + "” has more than " + std::to_string(kMostValues) +
                 " values: it tells documents apart, and no groups of them"};
  }
  if (source.error()) return *source.error();
  read.losses = source.losses();
  read.texts = source.texts();
  read.refused = source.refused();
  return read;
}

}  // namespace evenhand
