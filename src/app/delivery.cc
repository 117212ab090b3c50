#include "app/delivery.h"

#include <utility>

#include "app/report_place.h"
#include "app/terminal.h"
#include "app/version.h"
#include "report/redaction.h"

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

Delivery::Delivery(const Options& options, Progress& progress) : options_(options) {
  for (const ReportTarget& target : options.reports) {
    ReportOptions writing = appearance(target, options);
    writing.show_suppressed = options.show_suppressed;
    places_.push_back(std::make_unique<ReportPlace>(target, writing, progress));
  }
}

Delivery::~Delivery() = default;

void Delivery::add(FileReport file) {
  if (options_.redacted_genres.contains(file.genre)) file = redacted(std::move(file));
  summary_.add(file);
  for (std::size_t i = 0; i + 1 < places_.size(); ++i) places_[i]->writer().add(file);
  places_.back()->writer().add(std::move(file));
}

bool Delivery::end(const ReportEnd& end) {
  bool all = true;
  for (const auto& place : places_) {
    if (is_nothing_to_say(place->target(), end)) continue;
    place->writer().end(end);
    all = place->close() && all;
  }
  return all;
}

// Who commits hears from it only where there is something to hear.
bool Delivery::is_nothing_to_say(const ReportTarget& target, const ReportEnd& end) const {
  const bool is_for_committer =
      options_.commit_message || (options_.changes && options_.changes->is_about_next_commit());
  const bool is_screen = target.format == "text" && target.path.empty();
  return is_for_committer && is_screen &&
         summary_.findings() + summary_.skipped + end.errors.size() + end.left_out == 0;
}

}  // namespace evenhand
