#include "app/outlet.h"

#include <unistd.h>

#include "app/terminal.h"
#include "base/file.h"

namespace evenhand {

void Outlet::take(std::string_view text) {
  if (!path_.empty()) {
    // Not before there is something to write: who stops the program leaves no draft behind.
    if (!draft_) draft_.emplace(FileDraft::open(path_));
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

bool Outlet::close() {
  if (path_.empty()) {
    if (is_broken_) complain("standard output cannot be written");
    return !is_broken_;
  }
  if (!draft_) draft_.emplace(FileDraft::open(path_));  // Of an empty report, too, there is a file.
  const auto error = *draft_ ? (*draft_)->put_in_place() : std::optional(draft_->error());
  if (error) complain(path_ + ": cannot be written: " + error->message);
  return !error;
}

}  // namespace evenhand
