#include "app/piece_measurer.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <new>
#include <string_view>
#include <system_error>
#include <utility>

#include "app/run.h"
#include "readers/encoding.h"
#include "readers/front_matter_value.h"

namespace evenhand {
namespace {

using Fate = MeasuredDocument::Fate;

constexpr double kLargestRating = 1000;

std::optional<std::string> trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return std::nullopt;
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

// Numbers of a rating are taken to the nearest whole one: with decimals hardly two documents would have the same.
std::string band_of(const std::string& rating) {
  double number = 0;
  const auto [end, problem] = std::from_chars(rating.data(), rating.data() + rating.size(), number);
  const bool is_number = problem == std::errc() && end == rating.data() + rating.size();
  if (!is_number || !(std::abs(number) < kLargestRating)) return rating;
  return std::to_string(std::lround(number));
}

std::optional<std::string> value_in(const Record& record, const std::string& field) {
  if (field.empty()) return std::nullopt;
  for (const RecordValue& value : record) {
    if (is_in_field(value, field)) return trimmed(value.text);
  }
  return std::nullopt;
}

std::optional<std::string> value_in(const std::string& source, const std::string& field) {
  return field.empty() ? std::nullopt : front_matter_value(source, field);
}

// The texts of a record, as paragraphs.
std::string text_of(const Record& record, const DeclaredFields& fields) {
  std::string text;
  for (const RecordValue& value : record) {
    const bool is_wanted = std::any_of(fields.texts.begin(), fields.texts.end(),
                                       [&](const std::string& field) { return is_in_field(value, field); });
    if (is_wanted) text += (text.empty() ? "" : "\n\n") + value.text;
  }
  return text;
}

MeasuredDocument of_fate(Fate fate) {
  MeasuredDocument document;
  document.fate = fate;
  return document;
}

MeasuredDocument without_group(std::vector<std::string> declares) {
  MeasuredDocument document = of_fate(Fate::without_group);
  document.declares = std::move(declares);
  return document;
}

}  // namespace

std::vector<MeasuredDocument> PieceMeasurer::measure(const BatchPiece& piece) const try {
  if (const auto* const file = std::get_if<InputFile>(&piece)) return {measure_file(*file)};
  if (const auto* const lines = std::get_if<JsonLines>(&piece)) return measure_lines(*lines);
  const auto& table = std::get<TableRows>(piece);
  std::vector<MeasuredDocument> documents;
  for (const Record& row : table.rows) documents.push_back(measure_record(row, *table.fields));
  return documents;
} catch (const std::bad_alloc&) {
  return {of_fate(Fate::unreadable)};
}

MeasuredDocument PieceMeasurer::measure_file(const InputFile& file) const {
  Result<std::string> bytes = read_bytes(file);
  if (!bytes) return unreadable(file, bytes.error());
  const Result<Format> format = format_of(file, *bytes);
  if (!format) return unreadable(file, format.error());
  Declared declared;
  if (!is_packed(*format)) {
    Result<Utf8Text> text = as_utf8(*std::move(bytes), reading_.encoding);
    if (!text) return unreadable(file, text.error());
    declared.group = value_in(text->bytes, options_.fields.group);
    declared.rating = value_in(text->bytes, options_.fields.rating);
    if (!declared.group) declared.others = front_matter_keys(text->bytes);
    // What is declared is none of the text: “rating: 4” would be two words more.
    bytes = text->bytes.substr(end_of_front_matter(text->bytes));
  }
  const Result<Document> document = read_document(*format, file.path, *std::move(bytes), reading_);
  return document ? measure_document(*document, std::move(declared)) : unreadable(file, document.error());
}

MeasuredDocument PieceMeasurer::unreadable(const InputFile& file, const Error& error) {
  MeasuredDocument document = of_fate(Fate::unreadable);
  if (file.origin != InputFile::Origin::found) document.problem = file.path + ": " + error.message;
  return document;
}

std::vector<MeasuredDocument> PieceMeasurer::measure_lines(const JsonLines& lines) const {
  std::vector<MeasuredDocument> documents;
  for (const Result<Record>& record : read_json_lines(lines.bytes, reading_.encoding)) {
    documents.push_back(record ? measure_record(*record, *lines.fields) : of_fate(Fate::unreadable));
  }
  return documents;
}

MeasuredDocument PieceMeasurer::measure_record(const Record& record, const DeclaredFields& fields) const {
  const Result<Document> document = read_document(Format::text, "", text_of(record, fields), {});
  if (!document) return of_fate(Fate::unreadable);
  Declared declared{value_in(record, fields.group), value_in(record, fields.rating), {}};
  if (!declared.group) {
    for (const RecordValue& value : record) declared.others.push_back(value.name);
  }
  return measure_document(*document, std::move(declared));
}

MeasuredDocument PieceMeasurer::measure_document(const Document& document, Declared declared) const {
  if (document.blocks().empty()) return of_fate(Fate::without_text);
  if (!declared.group && !options_.by_pronouns) return without_group(std::move(declared.others));
  MeasuredDocument measured;
  measured.is_whole = !document.loss() && document.unread_parts().empty();
  measured.figures = taker_.take(document);
  if (options_.by_pronouns) {
    const std::optional<PronounGroup> pronouns = measured.figures.pronouns;
    if (!pronouns) return of_fate(Fate::without_group);
    measured.group = kPronounGroupNames[static_cast<std::size_t>(*pronouns)];
  } else {
    measured.group = *std::move(declared.group);
  }
  if (declared.rating) measured.band = band_of(*declared.rating);
  measured.fate = Fate::measured;
  return measured;
}

}  // namespace evenhand
