#include "app/record_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "app/field_names.h"
#include "app/record_texts.h"
#include "app/run.h"
#include "base/byte_size.h"
#include "base/descriptor.h"
#include "base/line_source.h"
#include "base/system_error.h"
#include "readers/csv_records.h"
#include "readers/encoding.h"

namespace evenhand {
namespace {

constexpr std::size_t kRowsOfPiece = 64;

class JsonLinesFile : public RecordFile {
 public:
  JsonLinesFile(Descriptor owned, int descriptor, DeclaredFields fields, const InputOptions& input)
      : RecordFile(std::move(fields)),
        owned_(std::move(owned)),
        longest_(input.walk.size_limit.value_or(kLargestFound)),
        lines_(descriptor, longest_),
        encoding_(input.reading.encoding) {}

  Result<std::optional<BatchPiece>> next() override {
    if (!fields()) return first();
    Result<std::optional<LineBatch>> batch = take();
    if (!batch) return batch.error();
    if (!*batch) return std::optional<BatchPiece>();
    return std::optional<BatchPiece>(JsonLines{std::move((*batch)->bytes), fields()});
  }

  std::string loss() const override {
    if (too_long_ == 0) return {};
    return std::to_string(too_long_) + (too_long_ == 1 ? " line is" : " lines are") + " longer than --max-file-size (" +
           describe_size(longest_) + ") and left out.";
  }

 private:
  Result<std::optional<LineBatch>> take() {
    Result<std::optional<LineBatch>> batch = lines_.next();
    if (batch && *batch && (*batch)->is_too_long) ++too_long_;
    return batch;
  }

  // As many lines as show what the texts are, however few of them were there at the same time.
  Result<std::optional<BatchPiece>> first() {
    std::string bytes;
    Sample sample;
    while (sample.lines < kSampledRecords) {
      Result<std::optional<LineBatch>> batch = take();
      if (!batch) return batch.error();
      if (!*batch) break;
      add_lines((*batch)->bytes, sample);
      bytes += (*batch)->bytes;
    }
    if (bytes.empty()) return std::optional<BatchPiece>();
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
      return Error{"in UTF-16; write it in UTF-8 (iconv -f UTF-16 -t UTF-8), as JSON Lines are"};
    }
    if (sample.records.empty() && sample.problem) return none_of(sample);
    if (auto error = settle_texts(sample.records)) return *std::move(error);
    return std::optional<BatchPiece>(JsonLines{std::move(bytes), fields()});
  }

  // What the first lines are.
  struct Sample {
    std::size_t lines = 0;
    std::vector<Record> records;
    std::optional<Error> problem;  // Of the first that is no record.
  };

  void add_lines(std::string_view bytes, Sample& sample) const {
    for (Result<Record>& record : read_json_lines(bytes, encoding_)) {
      ++sample.lines;
      if (record && sample.records.size() < kSampledRecords) sample.records.push_back(*std::move(record));
      if (!record && !sample.problem) sample.problem = record.error();
    }
  }

  static Error none_of(const Sample& sample) {
    return {"none of its first lines (" + std::to_string(sample.lines) +
            ") is a JSON object; of the first: " + sample.problem->message};
  }

  Descriptor owned_;
  std::size_t longest_;
  LineSource lines_;
  std::optional<Encoding> encoding_;
  std::size_t too_long_ = 0;
};

class TableFile : public RecordFile {
 public:
  TableFile(std::string bytes, std::optional<char> separator, DeclaredFields fields)
      : RecordFile(std::move(fields)), bytes_(std::move(bytes)), rows_(bytes_, separator) {}

  Result<std::optional<BatchPiece>> next() override {
    const bool is_first = !fields();
    std::vector<Record> rows;
    while (rows.size() < (is_first ? kSampledRecords : kRowsOfPiece)) {
      std::optional<Record> row = rows_.next();
      if (!row) break;
      if (!row->empty()) rows.push_back(*std::move(row));
    }
    if (rows.empty()) return std::optional<BatchPiece>();
    if (is_first) {
      if (auto error = find_missing_column()) return *std::move(error);
      if (auto error = settle_texts(rows)) return *std::move(error);
    }
    return std::optional<BatchPiece>(TableRows{std::move(rows), fields()});
  }

  std::string loss() const override {
    if (!rows_.is_torn()) return {};
    return "A quotation mark in a table is never closed; from there on, quotation marks were read as characters.";
  }

 private:
  std::optional<Error> find_missing_column() const {
    if (wanted().group.empty()) return std::nullopt;
    for (const std::string& name : rows_.names()) {
      if (is_in_field({name, ""}, wanted().group)) return std::nullopt;
    }
    return Error{"--group-by: there is no column “" + wanted().group + "” in the first row, but " +
                 quoted_names(rows_.names())};
  }

  std::string bytes_;
  CsvRecords rows_;
};

}  // namespace

std::optional<Error> RecordFile::settle_texts(const std::vector<Record>& sample) {
  Result<std::vector<std::string>> texts = choose_texts(sample, wanted_);
  if (!texts) return texts.error();
  DeclaredFields settled = wanted_;
  settled.texts = *std::move(texts);
  fields_ = std::make_shared<const DeclaredFields>(std::move(settled));
  return std::nullopt;
}

bool holds_records(std::optional<Format> format) {
  return format == Format::csv || format == Format::tsv || format == Format::jsonl;
}

Result<std::unique_ptr<RecordFile>> open_records(const InputFile& file, const DeclaredFields& fields,
                                                 const InputOptions& input) {
  const bool is_standard_input = file.origin == InputFile::Origin::standard_input;
  if (file.format == Format::jsonl) {
    Descriptor owned(is_standard_input ? -1 : ::open(file.path.c_str(), O_RDONLY | O_CLOEXEC));
    const int descriptor = is_standard_input ? STDIN_FILENO : owned.number();
    if (descriptor < 0) return system_error(errno);
    return std::unique_ptr<RecordFile>(std::make_unique<JsonLinesFile>(std::move(owned), descriptor, fields, input));
  }
  Result<std::string> bytes = read_bytes(file);
  if (!bytes) return bytes.error();
  Result<Utf8Text> text = as_utf8(*std::move(bytes), input.reading.encoding);
  if (!text) return text.error();
  const auto separator = file.format == Format::tsv ? std::optional('\t') : std::nullopt;
  return std::unique_ptr<RecordFile>(std::make_unique<TableFile>(std::move(text->bytes), separator, fields));
}

}  // namespace evenhand
