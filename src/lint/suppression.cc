#include "lint/suppression.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

#include "lint/directive.h"
#include "lint/suppression_reach.h"

namespace evenhand {
namespace {

using Verb = Directive::Verb;

// A suppression of one rule or category, or of all, and where it holds. A directive that names several makes several.
struct Suppression {
  std::string rule;                         // Empty: all.
  std::optional<ForeignDirective> foreign;  // Whose comment it is, where it is not ours.
  Directive directive;
  SuppressionPlace place;  // Of the directive.
  Span reach;              // In the whole document.
  bool ends_with_on = false;
  std::size_t used = 0;  // Findings that it suppressed.

  bool is_about(const Finding& finding) const {
    if (foreign) return evenhand::is_about(*foreign, finding);
    return rule.empty() || rule == finding.rule || rule == finding.category;
  }
};

// A directive for each name, or the one for all.
std::vector<ForeignDirective> parts_of(const ForeignDirective& directive) {
  if (directive.names.empty()) return {directive};
  std::vector<ForeignDirective> parts;
  for (const std::string& name : directive.names) {
    parts.push_back(directive);
    parts.back().names.assign(1, name);
  }
  return parts;
}

constexpr std::size_t kNoEnd = std::numeric_limits<std::size_t>::max();

}  // namespace

// What is said of places is about the piece that is being read, unless it says whole.
class Suppressions::Suppressor {
 public:
  explicit Suppressor(const SuppressionPolicy& policy) : policy_(policy) {}

  void read(const Document& piece, const PieceOrigin& origin, std::size_t end) {
    if (piece.comments().empty()) return;
    const SuppressionReach reach(piece);
    document_ = &piece;
    origin_ = origin;
    reach_ = &reach;
    for (const Span comment : piece.comments()) {
      if (comment.begin < origin.carried || comment.begin >= end) continue;
      const std::string_view text = piece.source().substr(comment.begin, comment.size());
      for (const PlacedDirective& placed : directives_in(text)) add(comment, placed);
      if (const auto foreign = foreign_directive_in(text, policy_.foreign)) add(comment, *foreign);
    }
    document_ = nullptr;
    reach_ = nullptr;
  }

  void apply(FileReport& report) {
    take_findings(report);
    for (const Suppression& suppression : suppressions_) complain_of_idle(suppression);
    std::move(complaints_.begin(), complaints_.end(), std::back_inserter(report.complaints));
  }

 private:
  void add(Span comment, const PlacedDirective& placed) {
    const std::size_t offset = comment.begin + placed.offset;
    if (!placed.directive) return complain_at(offset, Severity::warning, placed.directive.error().message);
    const Directive& directive = *placed.directive;
    if (directive.verb == Verb::on) return end_with(directive, offset);
    for (const std::string& rule : directive.rules) {
      if (const auto error = policy_.check_rule(rule)) complain_at(offset, Severity::warning, error->message);
    }
    if (policy_.require_reasons && directive.reason.empty()) {
      complain_at(offset, policy_.report_unused.value_or(Severity::warning),
                  "this suppression gives no reason (' -- why')");
    }
    if (directive.until && *directive.until < policy_.today) {
      if (policy_.report_unused)
        complain_at(offset, *policy_.report_unused, "this suppression held until " + *directive.until);
      return;
    }
    const Span reach = whole_file_or(directive.verb, reach_->of(directive.verb, comment));
    std::vector<std::string> rules = directive.rules;
    if (rules.empty()) rules.emplace_back();
    for (const std::string& rule : rules) {
      suppressions_.push_back({rule, {}, directive, place_of(offset), reach, directive.verb == Verb::off});
    }
  }

  // Ends what `off` began.
  void end_with(const Directive& on, std::size_t offset) {
    const std::size_t end = origin_.offset_in_whole(offset);
    bool ended = false;
    for (Suppression& open : suppressions_) {
      const bool is_open = open.ends_with_on && !open.foreign && open.reach.end > end;
      const bool is_meant =
          on.rules.empty() || std::find(on.rules.begin(), on.rules.end(), open.rule) != on.rules.end();
      if (!is_open || !is_meant) continue;
      open.reach.end = end;
      ended = true;
    }
    if (!ended && policy_.report_unused)
      complain_at(offset, *policy_.report_unused, "no `off` is open that this `on` ends");
  }

  void add(Span comment, const ForeignDirective& whole) {
    for (ForeignDirective& part : parts_of(whole)) {
      if (part.verb == ForeignDirective::Verb::on) {
        end_foreign(part, comment.begin);
        continue;
      }
      const bool is_off = part.verb == ForeignDirective::Verb::off;
      const Span reach = in_whole(reach_of_foreign(whole.verb, comment));
      suppressions_.push_back({{}, std::move(part), {}, place_of(comment.begin), reach, is_off});
    }
  }

  Span reach_of_foreign(ForeignDirective::Verb verb, Span comment) const {
    if (verb == ForeignDirective::Verb::next_block) return reach_->next_node_after(comment.end);
    if (verb == ForeignDirective::Verb::line_or_next_line) return reach_->own_or_next_line(comment);
    return reach_->rest_after(comment.begin);
  }

  // `vale on` does not turn on what was turned off by its name; `alex enable` does.
  void end_foreign(const ForeignDirective& on, std::size_t offset) {
    const std::size_t end = origin_.offset_in_whole(offset);
    for (Suppression& open : suppressions_) {
      if (!open.ends_with_on || !open.foreign || open.foreign->linter != on.linter || open.reach.end <= end) continue;
      const bool is_same = open.foreign->names == on.names && open.foreign->words == on.words;
      const bool ends_all = on.names.empty() && on.linter == ForeignLinter::alex;
      if (is_same || ends_all) open.reach.end = end;
    }
  }

  void take_findings(FileReport& report) {
    if (suppressions_.empty()) return;
    std::erase_if(report.findings, [&](Finding& finding) {
      Suppression* const by = suppression_of(finding);
      if (by == nullptr) return false;
      ++by->used;
      report.suppressed.push_back(
          {std::move(finding), SuppressedFinding::By::comment, by->directive.reason, by->directive.until, by->place});
      return true;
    });
  }

  // The last that holds, which is the nearest.
  Suppression* suppression_of(const Finding& finding) {
    const std::size_t at = finding.begin.offset;
    const auto found = std::find_if(suppressions_.rbegin(), suppressions_.rend(), [&](const Suppression& each) {
      return each.reach.begin <= at && at < each.reach.end && each.is_about(finding);
    });
    return found == suppressions_.rend() ? nullptr : &*found;
  }

  // A comment of another linter may be about what only that linter finds.
  void complain_of_idle(const Suppression& suppression) {
    if (suppression.used > 0 || suppression.foreign || !policy_.report_unused) return;
    const bool names_several = suppression.directive.rules.size() > 1;
    const bool may_mean_next = suppression.directive.verb == Verb::ignore;
    complain(suppression.place, *policy_.report_unused,
             "this suppression " + (names_several ? "of " + suppression.rule + " " : "") + "suppresses nothing" +
                 (may_mean_next ? "; `ignore-next` is for what follows" : ""));
  }

  Span in_whole(Span reach) const {
    const bool is_to_the_end = reach.end > document_->source().size();
    return {origin_.offset_in_whole(reach.begin), is_to_the_end ? kNoEnd : origin_.offset_in_whole(reach.end)};
  }

  Span whole_file_or(Verb verb, Span reach) const {
    return verb == Verb::ignore_file ? Span{0, kNoEnd} : in_whole(reach);
  }

  void complain_at(std::size_t offset, Severity severity, std::string message) {
    complain(place_of(offset), severity, std::move(message));
  }

  void complain(const SuppressionPlace& place, Severity severity, std::string message) {
    complaints_.push_back({place, severity, std::move(message)});
  }

  SuppressionPlace place_of(std::size_t offset) const {
    const Position position = origin_.in_whole(reach_->position(offset));
    return {document_->path(), position.line, position.column};
  }

  const SuppressionPolicy& policy_;
  const Document* document_ = nullptr;  // The piece that is being read; null: none is. So is the next.
  const SuppressionReach* reach_ = nullptr;
  PieceOrigin origin_;
  std::vector<Suppression> suppressions_;
  std::vector<Complaint> complaints_;
};

Suppressions::Suppressions(const SuppressionPolicy& policy) : suppressor_(std::make_unique<Suppressor>(policy)) {}
Suppressions::~Suppressions() = default;

void Suppressions::read(const Document& piece, const PieceOrigin& origin, std::size_t end) {
  suppressor_->read(piece, origin, end);
}
void Suppressions::apply(FileReport& report) { suppressor_->apply(report); }

void suppress(const Document& document, const SuppressionPolicy& policy, FileReport& report) {
  if (document.comments().empty()) return;
  Suppressions suppressions(policy);
  suppressions.read(document, {}, document.source().size());
  suppressions.apply(report);
}

}  // namespace evenhand
