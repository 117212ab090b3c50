#include "app/delivery.h"

#include "app/terminal.h"
#include "app/version.h"
#include "report/redaction.h"
#include "report/reporter.h"
#include "report/summary.h"

namespace evenhand {
namespace {

// How a report looks at its place: a file has no width and no colours of its own.
ReportOptions appearance(const ReportTarget& target, const Options& options) {
  ReportOptions result;
  result.version = kVersion;
  result.detail = options.quiet ? Detail::one_line : Detail::whole;
  if (!target.path.empty()) {
    result.color = options.color == ColorChoice::always ? Color::on : Color::off;
    return result;
  }
  result.color = choose_color(options.color);
  result.width = choose_width();
  if (result.color == Color::on) result.link_root = choose_link_root();
  return result;
}

// Who commits hears from it only where there is something to hear.
bool is_nothing_to_say(const ReportTarget& target, const Summary& summary, std::size_t left_out,
                       const Options& options) {
  const bool is_for_committer = options.commit_message || (options.changes && options.changes->is_about_next_commit());
  const bool is_screen = target.format == "text" && target.path.empty();
  return is_for_committer && is_screen && summary.findings() + summary.skipped + summary.unreadable + left_out == 0;
}

}  // namespace

bool deliver_reports(const Report& found, std::size_t left_out, const Options& options) {
  const Report report = redacted(found, options.redacted_genres);
  bool all = true;
  const Summary summary = summarize(report);
  for (const ReportTarget& target : options.reports) {
    if (is_nothing_to_say(target, summary, left_out, options)) continue;
    ReportOptions writing = appearance(target, options);
    writing.left_out = left_out;
    writing.show_suppressed = options.show_suppressed;
    const Reporter write = *reporter_named(target.format);
    all = deliver(write(report, writing), target.path) && all;
  }
  return all;
}

}  // namespace evenhand
