#include "app/compare_command.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "app/batch_run.h"
#include "app/field_names.h"
#include "app/terminal.h"
#include "app/version.h"
#include "app/work.h"
#include "compare/comparison.h"
#include "lint/figures.h"
#include "report/comparison_report.h"
#include "report/summary.h"

namespace evenhand {
namespace {

constexpr Genre kUsualGenre = Genre::review;

// Entries of folders that were left out and could have been meant, and those that cannot be looked at. Paths that the
// user typed are complained of by name; then nothing is compared.
struct Unread {
  std::size_t found = 0;
  bool is_named = false;
};

Unread find_unread(const Walk& walk, const Options& options) {
  Unread unread;
  for (const WalkError& error : walk.errors) {
    const auto& typed = options.arguments;
    if (std::find(typed.begin(), typed.end(), error.path) == typed.end()) {
      ++unread.found;
    } else {
      complain(error.path + ": " + error.message);
      unread.is_named = true;
    }
  }
  for (const Omission& omission : walk.left_out) unread.found += is_announced(omission.reason) ? 1 : 0;
  return unread;
}

std::vector<std::string> notices(const ReadBatch& read, const Options& options) {
  std::vector<std::string> sentences;
  if (options.comparing->by_pronouns) {
    sentences.emplace_back(
        "The groups are the pronouns by which a text calls its person, as a program counted them: they may be wrong, "
        "and are no statement of anyone's gender. Texts that say “they”, or neither clearly, are left out.");
  }
  if (read.unreadable > 0) {
    sentences.push_back(count_of(read.unreadable, "document") +
                        " could not be read; `evenhand check` on the same path says why.");
  }
  if (read.refused > 0) {
    sentences.push_back(count_of(read.refused, "file") + " of records (tables, JSON Lines)" +
                        " could not be read, or had no such fields; `evenhand compare` says why when it is given one "
                        "by name.");
  }
  if (read.in_part > 0) sentences.push_back(count_of(read.in_part, "document") + " could only be read in part.");
  if (read.without_text > 0) sentences.push_back(count_of(read.without_text, "document") + " without a text left out.");
  sentences.insert(sentences.end(), read.losses.begin(), read.losses.end());
  return sentences;
}

// Says which fields of records were taken for their text, unless the user has named them.
void tell_texts(const ReadBatch& read, const Options& options) {
  if (options.quiet || read.texts.empty() || !options.comparing->fields.texts.empty()) return;
  const std::string names = quoted_names({read.texts.begin(), read.texts.end()});
  complain("read as the text of each record: " + names + " (--text names others)");
}

std::string no_groups(const ReadBatch& read, const Batch& batch, const Options& options) {
  if (batch.without_group() + read.without_text + read.unreadable + read.refused == 0) {
    return "there is no document to compare; `evenhand --list-files` with the same paths shows what would be read";
  }
  if (options.comparing->by_pronouns) return "no text calls its person clearly “she” or “he”";
  const std::string none = "no document declares “" + options.comparing->fields.group + "”";
  if (!read.declared.empty()) return none + ", but " + quoted_names(read.declared);
  return none + ": in a Markdown file it stands in the front matter, in a table it is a column, in JSON Lines a field";
}

bool holds_difference(const Comparison& comparison) {
  return std::any_of(comparison.differences.begin(), comparison.differences.end(),
                     [](const Difference& difference) { return difference.outcome == Difference::Outcome::stands; });
}

ExitCode report(const Comparison& comparison, std::vector<std::string> notices, const Options& options) {
  const bool is_file = !options.output.empty();
  if (options.comparing->reporter == write_comparison_csv) {
    for (const std::string& sentence : notices) complain(sentence);  // A table has no place for them.
  }
  ComparisonContext context;
  context.version = kVersion;
  context.group_field = options.comparing->by_pronouns ? "pronouns" : options.comparing->fields.group;
  const bool has_bands = !comparison.bands.empty() || comparison.small_bands > 0;
  context.band_field = has_bands ? options.comparing->fields.rating : "";
  context.notices = std::move(notices);
  context.width = choose_width();
  context.color = is_file ? Color::off : choose_color(options.color);
  if (!deliver(options.comparing->reporter(comparison, context), options.output)) return ExitCode::failed;
  const bool fails = options.comparing->fails_on_difference && holds_difference(comparison);
  return fails ? ExitCode::findings : ExitCode::nothing_found;
}

ExitCode compare_files(const Work& work, const Linter& linter, const Options& options) {
  const Genre genre = options.genre.value_or(kUsualGenre);
  const FigureTaker taker(linter.rules(), linter.selection(), genre);
  if (taker.measures().empty()) {
    complain("no rule that compares is on for the genre '" + std::string(name_of(genre)) +
             "'; `evenhand explain batch-comparison` shows which there are");
    return ExitCode::failed;
  }
  const Unread unread = find_unread(work.walk, options);
  if (unread.is_named) return ExitCode::failed;
  Batch batch(taker.measures());
  const PieceMeasurer measurer(taker, *options.comparing, read_options(options));
  Result<ReadBatch> read = run_batch(work.walk.files, measurer, options, batch);
  if (!read) {
    complain(read.error().message);
    return ExitCode::failed;
  }
  for (const std::string& problem : read->problems) complain(problem);
  if (!read->problems.empty()) return ExitCode::failed;
  read->unreadable += unread.found;
  tell_texts(*read, options);
  std::vector<std::string> said = notices(*read, options);
  const Result<Comparison> comparison = compare(batch, options.comparing->statistics);
  if (!comparison) {
    complain(batch.groups().empty() ? no_groups(*read, batch, options) : comparison.error().message);
    for (const std::string& sentence : said) complain(sentence);
    return ExitCode::failed;
  }
  const ExitCode code = report(*comparison, std::move(said), options);
  const bool is_short = options.input.strict && (read->unreadable + read->refused + read->in_part > 0);
  return is_short ? ExitCode::failed : code;
}

}  // namespace

ExitCode compare_documents(const Options& options) {
  Equipment equipment(options);
  const std::optional<Work> work = plan(options.arguments, options, equipment);
  if (!work) return ExitCode::failed;
  // All documents are measured by the same rules: those of the first.
  const std::string first = work->walk.files.empty() ? "-" : work->walk.files.front().path;
  const Result<const Treatment*> treatment = equipment.treatment_for(first);
  if (!treatment) {
    print_error(treatment.error().message + "\n");
    return ExitCode::failed;
  }
  return compare_files(*work, *(*treatment)->linter, options);
}

}  // namespace evenhand
