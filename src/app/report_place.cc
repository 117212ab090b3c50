#include "app/report_place.h"

#include <unistd.h>

#include "app/terminal.h"
#include "base/file.h"

namespace evenhand {

ReportPlace::ReportPlace(const ReportTarget& target, const ReportOptions& options, Progress& progress)
    : target_(target),
      progress_(progress),
      writer_(make_report_writer(target.format, options, [this](std::string_view text) { take(text); })) {}

void ReportPlace::take(std::string_view text) {
  if (!target_.path.empty()) {
    // Not before there is something to write: who stops the program leaves no draft behind.
    if (!draft_) draft_.emplace(FileDraft::open(target_.path));
    if (*draft_) (*draft_)->write(text);
    return;
  }
  if (is_broken_ || is_deserted_) return;
  progress_.step_aside_for([&] {
    const WriteOutcome outcome = write_all(STDOUT_FILENO, text);
    is_broken_ = outcome == WriteOutcome::failed;
    is_deserted_ = outcome == WriteOutcome::reader_gone;
  });
}

bool ReportPlace::close() {
  if (target_.path.empty()) {
    if (is_broken_) complain("standard output cannot be written");
    return !is_broken_;
  }
  if (!draft_) draft_.emplace(FileDraft::open(target_.path));  // Of an empty report, too, there is a file.
  const auto error = *draft_ ? (*draft_)->put_in_place() : std::optional(draft_->error());
  if (error) complain(target_.path + ": cannot be written: " + error->message);
  return !error;
}

}  // namespace evenhand
