#include "lint/suppression.h"

#include <algorithm>
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
  std::size_t offset;  // Of the directive.
  Span reach;
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

class Suppressor {
 public:
  Suppressor(const Document& document, const SuppressionPolicy& policy, FileReport& report)
      : document_(document), policy_(policy), report_(report), reach_(document) {}

  void apply() {
    for (const Span comment : document_.comments()) {
      const std::string_view text = document_.source().substr(comment.begin, comment.size());
      for (const PlacedDirective& placed : directives_in(text)) add(comment, placed);
      if (const auto foreign = foreign_directive_in(text, policy_.foreign)) add(comment, *foreign);
    }
    take_findings();
    for (const Suppression& suppression : suppressions_) complain_of_idle(suppression);
  }

 private:
  void add(Span comment, const PlacedDirective& placed) {
    const std::size_t offset = comment.begin + placed.offset;
    if (!placed.directive) return complain(offset, Severity::warning, placed.directive.error().message);
    const Directive& directive = *placed.directive;
    if (directive.verb == Verb::on) return end_with(directive, offset);
    for (const std::string& rule : directive.rules) {
      if (const auto error = policy_.check_rule(rule)) complain(offset, Severity::warning, error->message);
    }
    if (policy_.require_reasons && directive.reason.empty()) {
      complain(offset, policy_.report_unused.value_or(Severity::warning),
               "this suppression gives no reason (' -- why')");
    }
    if (directive.until && *directive.until < policy_.today) {
      if (policy_.report_unused)
        complain(offset, *policy_.report_unused, "this suppression held until " + *directive.until);
      return;
    }
    const Span reach = reach_.of(directive.verb, comment);
    std::vector<std::string> rules = directive.rules;
    if (rules.empty()) rules.emplace_back();
    for (const std::string& rule : rules) {
      suppressions_.push_back({rule, {}, directive, offset, reach, directive.verb == Verb::off});
    }
  }

  // Ends what `off` began.
  void end_with(const Directive& on, std::size_t offset) {
    bool ended = false;
    for (Suppression& open : suppressions_) {
      const bool is_open = open.ends_with_on && !open.foreign && open.reach.end > offset;
      const bool is_meant =
          on.rules.empty() || std::find(on.rules.begin(), on.rules.end(), open.rule) != on.rules.end();
      if (!is_open || !is_meant) continue;
      open.reach.end = offset;
      ended = true;
    }
    if (!ended && policy_.report_unused)
      complain(offset, *policy_.report_unused, "no `off` is open that this `on` ends");
  }

  void add(Span comment, const ForeignDirective& whole) {
    for (ForeignDirective& part : parts_of(whole)) {
      if (part.verb == ForeignDirective::Verb::on) {
        end_foreign(part, comment.begin);
        continue;
      }
      const bool is_off = part.verb == ForeignDirective::Verb::off;
      suppressions_.push_back({{}, std::move(part), {}, comment.begin, reach_of_foreign(whole.verb, comment), is_off});
    }
  }

  Span reach_of_foreign(ForeignDirective::Verb verb, Span comment) const {
    if (verb == ForeignDirective::Verb::next_block) return reach_.next_node_after(comment.end);
    if (verb == ForeignDirective::Verb::line_or_next_line) return reach_.own_or_next_line(comment);
    return reach_.rest_after(comment.begin);
  }

  // `vale on` does not turn on what was turned off by its name; `alex enable` does.
  void end_foreign(const ForeignDirective& on, std::size_t offset) {
    for (Suppression& open : suppressions_) {
      if (!open.ends_with_on || !open.foreign || open.foreign->linter != on.linter || open.reach.end <= offset)
        continue;
      const bool is_same = open.foreign->names == on.names && open.foreign->words == on.words;
      const bool ends_all = on.names.empty() && on.linter == ForeignLinter::alex;
      if (is_same || ends_all) open.reach.end = offset;
    }
  }

  void take_findings() {
    std::vector<Finding> kept;
    for (Finding& finding : report_.findings) {
      Suppression* const by = suppression_of(finding);
      if (by == nullptr) {
        kept.push_back(std::move(finding));
        continue;
      }
      ++by->used;
      report_.suppressed.push_back({std::move(finding), SuppressedFinding::By::comment, by->directive.reason,
                                    by->directive.until, place_of(by->offset)});
    }
    report_.findings = std::move(kept);
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
    complain(suppression.offset, *policy_.report_unused,
             "this suppression " + (names_several ? "of " + suppression.rule + " " : "") + "suppresses nothing" +
                 (may_mean_next ? "; `ignore-next` is for what follows" : ""));
  }

  void complain(std::size_t offset, Severity severity, std::string message) {
    report_.complaints.push_back({place_of(offset), severity, std::move(message)});
  }

  SuppressionPlace place_of(std::size_t offset) const {
    const Position position = reach_.position(offset);
    return {document_.path(), position.line, position.column};
  }

  const Document& document_;
  const SuppressionPolicy& policy_;
  FileReport& report_;
  SuppressionReach reach_;
  std::vector<Suppression> suppressions_;
};

}  // namespace

void suppress(const Document& document, const SuppressionPolicy& policy, FileReport& report) {
  if (!document.comments().empty()) Suppressor(document, policy, report).apply();
}

}  // namespace evenhand
