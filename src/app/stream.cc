#include "app/stream.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/baseline_file.h"
#include "app/equipment.h"
#include "app/ordered_pipeline.h"
#include "app/progress.h"
#include "app/run.h"
#include "app/side_files.h"
#include "app/stream_record.h"
#include "app/terminal.h"
#include "base/byte_size.h"
#include "base/file.h"
#include "base/line_source.h"
#include "base/system_error.h"
#include "lint/baseline.h"
#include "report/redaction.h"
#include "report/stream_result.h"

namespace evenhand {
namespace {

// What became of some lines.
struct Answer {
  std::string text;  // To be written.
  std::size_t documents = 0;
  std::size_t bytes = 0;
  bool has_errors = false;
  bool has_findings = false;            // That make the exit code 1.
  std::vector<std::string> complaints;  // About suppressions in the documents.

  void add(StreamResult result, const Treatment& treatment, const ReportOptions& writing) {
    ++documents;
    has_errors = has_errors || result.error || result.report.loss || !result.report.complete;
    for (const Complaint& complaint : result.report.complaints) {
      has_findings = has_findings || is_reached(treatment.fail_on(), complaint.severity);
      complaints.push_back(result.input + ":" + std::to_string(result.line) + ": line " +
                           std::to_string(complaint.place.line) +
                           " of the text: " + std::string(name_of(complaint.severity)) + ": " + complaint.message);
    }
    auto& findings = result.report.findings;
    const auto counts = [&](const Finding& finding) { return is_reached(treatment.fail_on(), finding.severity); };
    has_findings = has_findings || std::any_of(findings.begin(), findings.end(), counts);
    std::erase_if(findings, [&](const Finding& finding) { return finding.severity < treatment.show(); });
    std::erase_if(result.report.suppressed,
                  [&](const SuppressedFinding& each) { return each.finding.severity < treatment.show(); });
    text += write_stream_result(result, writing);
  }
};

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r\n") == std::string_view::npos; }

// Answers the lines of one input. Const, and safe to share between threads.
class Answerer {
 public:
  // `options` and `treatment` are borrowed. `known` is not reported.
  Answerer(const Options& options, const Treatment& treatment, std::string input, KnownFindings known)
      : options_(options), treatment_(treatment), input_(std::move(input)), known_(std::move(known)) {
    writing_.show_suppressed = options.show_suppressed;
  }

  Answer answer_to(const LineBatch& batch) const {
    Answer answer;
    answer.bytes = batch.bytes.size();
    if (batch.is_too_long) {
      const std::string limit = describe_size(options_.input.walk.size_limit.value_or(kLargestFound));
      answer.add({input_, batch.first_line, "null", {}, "the line is longer than --max-file-size (" + limit + ")"},
                 treatment_, writing_);
    }
    std::size_t number = batch.first_line;
    for (std::string_view rest = batch.bytes; !rest.empty(); ++number) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      if (is_blank(line)) continue;
      StreamResult result = result_of(line, number);
      if (options_.redacted_genres.contains(result.report.genre)) result.report = redacted(std::move(result.report));
      answer.add(std::move(result), treatment_, writing_);
    }
    return answer;
  }

 private:
  StreamResult result_of(std::string_view line, std::size_t number) const try {
    StreamRecord record = parse_stream_record(line, options_.input.stream_fields);
    StreamResult result{input_, number, std::move(record.id), {}, {}};
    if (record.error) {
      result.error = record.error->message;
      return result;
    }
    const Format format = options_.input.walk.format.value_or(Format::text);
    RunOptions running;
    running.reading = options_.input.reading;
    const InputFile file{input_, format, InputFile::Origin::standard_input};
    const Assignment assignment = treatment_.assignment_for(file, options_.genre ? options_.genre : record.genre);
    result.report = check_bytes(file, std::move(record.text), assignment, running);
    result.error = result.report.skipped;
    suppress_aside(treatment_, result.report);
    known_.hold_back_from(result.report);
    return result;
  } catch (const std::bad_alloc&) {
    return {input_, number, "null", {}, "not enough memory for it"};
  }

  const Options& options_;
  const Treatment& treatment_;
  const std::string input_;
  const KnownFindings known_;
  ReportOptions writing_;
};

// What the baseline of the configuration knows; without one, nothing. The Error is ready to be shown.
Result<KnownFindings> known_to(const Config& config) {
  if (!config.baseline) return KnownFindings(Baseline());
  const Result<Baseline> baseline = BaselineFile(config.baseline->value).read();
  if (!baseline) return baseline.error();
  return KnownFindings(*baseline);
}

// Answers one input after the other.
class Stream {
 public:
  // Both are borrowed.
  Stream(const Options& options, Equipment& equipment) : options_(options), equipment_(equipment) {}

  void answer(const std::string& path) {
    if (is_cut_short_) return;
    const bool is_standard_input = path == "-";
    const std::string& given_name = options_.input.walk.stdin_filename;
    const std::string shown = !is_standard_input ? path : given_name.empty() ? "<stdin>" : given_name;
    // A pipe may be named, too, such as the shell makes for <(zcat documents.gz).
    const int descriptor = is_standard_input ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return fail(shown + ": " + system_error(errno).message);
    answer_lines(descriptor, shown);
    if (!is_standard_input) ::close(descriptor);
  }

  ExitCode exit_code() const {
    if (has_errors_) return ExitCode::failed;
    return has_findings_ ? ExitCode::findings : ExitCode::nothing_found;
  }

 private:
  void answer_lines(int descriptor, const std::string& shown) {
    LineSource lines(descriptor, options_.input.walk.size_limit.value_or(kLargestFound));
    std::optional<Error> problem;
    const auto source = [&]() -> std::optional<LineBatch> {
      Result<std::optional<LineBatch>> batch = lines.next();
      if (batch) return *std::move(batch);
      problem = batch.error();
      return std::nullopt;
    };
    const Result<const Treatment*> treatment = equipment_.treatment_for(shown);
    if (!treatment) return refuse(treatment.error());
    Result<KnownFindings> known = known_to((*treatment)->config);
    if (!known) return refuse(known.error());
    const Answerer answerer(options_, **treatment, shown, *std::move(known));
    Progress progress(options_.quiet ? ProgressVisibility::never : ProgressVisibility::automatic, "documents", {});
    const auto sink = [&](const Answer& answer) {
      progress.add(answer.documents, answer.bytes);
      return write(answer);
    };
    OrderedPipeline<LineBatch, Answer> pipeline(choose_jobs(options_));
    pipeline.run(source, [&](const LineBatch& batch) { return answerer.answer_to(batch); }, sink);
    if (problem) fail(shown + ": " + problem->message);
  }

  // Whether to go on.
  bool write(const Answer& answer) {
    has_errors_ = has_errors_ || answer.has_errors;
    has_findings_ = has_findings_ || answer.has_findings;
    for (const std::string& complaint : answer.complaints) complain(complaint);
    const WriteOutcome written = write_all(STDOUT_FILENO, answer.text);
    if (written == WriteOutcome::failed) fail("standard output cannot be written");
    is_cut_short_ = written != WriteOutcome::complete;
    return !is_cut_short_;
  }

  // `error` is ready to be shown.
  void refuse(const Error& error) {
    print_error(error.message + "\n");
    has_errors_ = true;
  }

  void fail(const std::string& message) {
    complain(message);
    has_errors_ = true;
  }

  const Options& options_;
  Equipment& equipment_;
  bool has_errors_ = false;
  bool has_findings_ = false;
  bool is_cut_short_ = false;  // Nobody reads the answers, or they cannot be written.
};

}  // namespace

ExitCode check_stream(const Options& options) {
  Equipment equipment(options);
  Stream stream(options, equipment);
  for (const std::string& path : options.arguments) stream.answer(path);
  return stream.exit_code();
}

}  // namespace evenhand
