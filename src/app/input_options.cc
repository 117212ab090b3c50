#include "app/input_options.h"

#include <utility>

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

Result<ReadOptions> read_reading(const ValueReader& values) {
  ReadOptions options;
  options.columns = values.all("--column");
  for (const std::string& text : values.all("--field")) {
    Result<FieldPattern> field = FieldPattern::parse(text);
    if (!field) return Error{"--field: " + field.error().message};
    options.fields.push_back(*std::move(field));
  }
  return options;
}

}  // namespace

Result<InputOptions> read_input_options(const CommandLine& line) {
  const ValueReader values(line);
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
  Result<ReadOptions> reading = read_reading(values);
  if (!reading) return reading.error();
  options.reading = *std::move(reading);
  options.strict = line.has("--strict-input");
  return options;
}

}  // namespace evenhand
