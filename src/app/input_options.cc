#include "app/input_options.h"

#include <optional>
#include <string_view>
#include <utility>

#include "app/command_table.h"
#include "app/value_reader.h"
#include "base/byte_size.h"
#include "base/file.h"

namespace evenhand {
namespace {

Result<std::size_t> read_size_limit(const std::string& text) {
  const auto size = parse_size(text);
  if (size && *size > 0 && *size <= kLargestFile) return static_cast<std::size_t>(*size);
  return Error{"--max-file-size: '" + text + "' is not a size from 1 to 1G, such as 500K or 20M"};
}

Result<ReadOptions> read_reading(const CommandLine& line) {
  const ValueReader values(line);
  ReadOptions options;
  options.columns = values.all("--column");
  if (const std::string name = values.text("--encoding"); !name.empty()) options.encoding = encoding_named(name);
  options.strings = line.has("--strings");
  options.identifiers = line.has("--identifiers");
  for (const std::string& text : values.all("--field")) {
    Result<FieldPattern> field = FieldPattern::parse(text);
    if (!field) return Error{"--field: " + field.error().message};
    options.fields.push_back(*std::move(field));
  }
  return options;
}

std::optional<Error> find_wrong_stream_option(const CommandLine& line) {
  const bool is_stream = ValueReader(line).text("--input") == kJsonLines;
  if (!is_stream) {
    for (const std::string_view option : {"--text-field", "--id-field", "--genre-field"}) {
      if (line.has(option)) return Error{std::string(option) + " is for --input jsonl"};
    }
    return std::nullopt;
  }
  for (const std::string_view option : {"--output", "--list-files", "--stats"}) {
    if (line.has(option)) return Error{std::string(option) + " is not for --input jsonl, which answers as it reads"};
  }
  const ValueReader values(line);
  if (line.has("--format") && values.text("--format") != "json")
    return Error{"--format: --input jsonl always answers in JSON, one line for each"};
  const auto format = format_named(values.text("--as"));
  if (format && is_packed(*format))
    return Error{"--as: no text of a JSON line is " + values.text("--as") + "; name a format that is text"};
  return std::nullopt;
}

}  // namespace

Result<InputOptions> read_input_options(const CommandLine& line) {
  const ValueReader values(line);
  if (const auto error = find_wrong_stream_option(line)) return *error;
  InputOptions options;
  options.walk.ignore_files = !line.has("--no-ignore");
  options.walk.hidden = line.has("--hidden");
  options.walk.include = values.all("--include");
  options.walk.exclude = values.all("--exclude");
  options.walk.stdin_filename = values.text("--stdin-filename");
  if (line.has("--as")) options.walk.format = format_named(values.text("--as"));
  if (line.has("--max-file-size")) {
    const Result<std::size_t> limit = read_size_limit(values.text("--max-file-size"));
    if (!limit) return limit.error();
    options.walk.size_limit = *limit;
  }
  Result<ReadOptions> reading = read_reading(line);
  if (!reading) return reading.error();
  options.reading = *std::move(reading);
  if (line.has("--text-field")) options.stream_fields.text = values.text("--text-field");
  if (line.has("--id-field")) options.stream_fields.id = values.text("--id-field");
  if (line.has("--genre-field")) options.stream_fields.genre = values.text("--genre-field");
  options.strict = line.has("--strict-input");
  return options;
}

}  // namespace evenhand
