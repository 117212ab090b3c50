#include "app/compare_options.h"

#include <charconv>
#include <cstdint>
#include <limits>
#include <system_error>

#include "app/value_reader.h"
#include "readers/record.h"

namespace evenhand {
namespace {

// Below, one person is a fifth of a group, and a reader could tell who.
constexpr std::uint64_t kSmallestGroup = 5;
constexpr std::uint64_t kLargestGroup = 1'000'000;
constexpr std::uint64_t kFewestResamples = 500;  // Ends of intervals that hold at once lie far out.
constexpr std::uint64_t kMostResamples = 100'000;

struct Bounds {
  std::uint64_t least;
  std::uint64_t most;
};

// `usual` where the option is not there.
Result<std::uint64_t> read_number(const CommandLine& line, std::string_view option, Bounds bounds,
                                  std::uint64_t usual) {
  if (!line.has(option)) return usual;
  const std::string text = ValueReader(line).text(option);
  std::uint64_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_number = problem == std::errc() && end == text.data() + text.size();
  if (is_number && number >= bounds.least && number <= bounds.most) return number;
  return Error{std::string(option) + ": '" + text + "' is not a number from " + std::to_string(bounds.least) + " to " +
               std::to_string(bounds.most)};
}

bool is_same_field(std::string_view left, std::string_view right) {
  return is_in_field({std::string(left), ""}, right);
}

std::optional<Error> find_wrong_grouping(const CommandLine& line) {
  const bool has_field = line.has("--group-by");
  if (has_field == line.has("--by-pronouns")) {
    return Error{has_field ? "--group-by and --by-pronouns do not go together"
                           : "name the field that declares the groups, with --group-by FIELD: a key of the front "
                             "matter, a column, a field of JSON"};
  }
  for (const std::string_view option : {"--group-by", "--rating", "--text"}) {
    if (line.has(option) && ValueReader(line).text(option).empty()) {
      return Error{std::string(option) + ": name a field"};
    }
  }
  const ValueReader values(line);
  if (has_field && line.has("--rating") && is_same_field(values.text("--group-by"), values.text("--rating"))) {
    return Error{
        "--group-by and --rating name the same field; leave out --rating to compare all texts with each other"};
  }
  return std::nullopt;
}

}  // namespace

Result<CompareOptions> read_compare_options(const CommandLine& line) {
  if (const auto error = find_wrong_grouping(line)) return *error;
  const ValueReader values(line);
  CompareOptions options;
  options.by_pronouns = line.has("--by-pronouns");
  options.fields.group = values.text("--group-by");
  if (line.has("--rating")) options.fields.rating = values.text("--rating");
  if (is_same_field(options.fields.group, options.fields.rating)) options.fields.rating.clear();
  options.fields.texts = values.all("--text");
  const auto minimum =
      read_number(line, "--min-group", {kSmallestGroup, kLargestGroup}, options.statistics.minimum_group);
  const auto resamples =
      read_number(line, "--resamples", {kFewestResamples, kMostResamples}, options.statistics.resamples);
  const auto seed =
      read_number(line, "--seed", {0, std::numeric_limits<std::uint64_t>::max()}, options.statistics.seed);
  for (const auto* const number : {&minimum, &resamples, &seed}) {
    if (!*number) return number->error();
  }
  options.statistics.minimum_group = static_cast<std::size_t>(*minimum);
  options.statistics.resamples = static_cast<std::size_t>(*resamples);
  options.statistics.seed = *seed;
  if (line.has("--format")) options.reporter = *comparison_reporter_named(values.text("--format"));
  options.fails_on_difference = line.has("--fail-on-difference");
  return options;
}

}  // namespace evenhand
