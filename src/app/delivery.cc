#include "app/delivery.h"

#include "app/terminal.h"
#include "app/version.h"
#include "report/redaction.h"
#include "report/reporter.h"

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

}  // namespace

bool deliver_reports(const Report& found, std::size_t left_out, const Options& options) {
  const Report report = redacted(found, options.redacted_genres);
  bool all = true;
  for (const ReportTarget& target : options.reports) {
    ReportOptions writing = appearance(target, options);
    writing.left_out = left_out;
    const Reporter write = *reporter_named(target.format);
    all = deliver(write(report, writing), target.path) && all;
  }
  return all;
}

}  // namespace evenhand
