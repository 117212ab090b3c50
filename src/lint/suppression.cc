#include "lint/suppression.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "document/line_index.h"
#include "lint/directive.h"

namespace evenhand {
namespace {

using Verb = Directive::Verb;

// A directive and where it holds.
struct Suppression {
  Directive directive;
  std::size_t offset;  // Of the directive.
  Span reach;
  std::size_t used = 0;  // Findings that it suppressed.
};

bool names(const Directive& directive, const Finding& finding) {
  const auto& rules = directive.rules;
  return rules.empty() || std::find(rules.begin(), rules.end(), finding.rule) != rules.end() ||
         std::find(rules.begin(), rules.end(), finding.category) != rules.end();
}

class Suppressor {
 public:
  Suppressor(const Document& document, const SuppressionPolicy& policy, FileReport& report)
      : document_(document), policy_(policy), report_(report), lines_(document.source()) {}

  void apply() {
    for (const Span comment : document_.comments()) {
      const std::string_view text = document_.source().substr(comment.begin, comment.size());
      for (PlacedDirective& placed : directives_in(text)) add(comment, placed);
    }
    take_findings();
    for (const Suppression& suppression : suppressions_) complain_of_idle(suppression);
  }

 private:
  void add(Span comment, const PlacedDirective& placed) {
    const std::size_t offset = comment.begin + placed.offset;
    if (!placed.directive) return complain(offset, Severity::warning, placed.directive.error().message);
    const Directive& directive = *placed.directive;
    if (directive.verb == Verb::on) return end_at(directive, offset);
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
    suppressions_.push_back({directive, offset, reach_of(directive.verb, comment)});
  }

  // Ends what `off` began.
  void end_at(const Directive& on, std::size_t offset) {
    for (Suppression& open : suppressions_) {
      const bool is_meant = on.rules.empty() || on.rules == open.directive.rules;
      if (open.directive.verb == Verb::off && open.reach.end > offset && is_meant) open.reach.end = offset;
    }
  }

  Span reach_of(Verb verb, Span comment) const {
    const std::size_t end = document_.source().size() + 1;  // A finding may stand at the very end, empty.
    switch (verb) {
      case Verb::off:
      case Verb::on:
        return {comment.begin, end};
      case Verb::ignore_file:
        return {0, end};
      case Verb::ignore:
        return blocks_on({lines_.line_span(line_at(comment.begin)).begin, lines_.line_span(line_at(comment.end)).end});
      case Verb::ignore_next:
        return next_after(comment.end);
    }
    return {};
  }

  std::size_t line_at(std::size_t offset) const { return lines_.position(offset).line; }

  // The lines, and as far as the blocks on them go.
  Span blocks_on(Span lines) const {
    Span reach = lines;
    for (const Block& block : document_.blocks()) {
      if (!block.span.overlaps(lines)) continue;
      reach = {std::min(reach.begin, block.span.begin), std::max(reach.end, block.span.end)};
    }
    return reach;
  }

  Span next_after(std::size_t offset) const {
    const auto& blocks = document_.blocks();
    const auto next =
        std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) { return block.span.begin >= offset; });
    if (next == blocks.end()) return {offset, offset};
    Span reach = next->span;
    const std::size_t line_end = lines_.line_span(line_at(next->span.begin)).end;
    for (auto block = next; block != blocks.end() && block->span.begin < line_end; ++block) reach.end = block->span.end;
    return reach;
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
      report_.suppressed.push_back({std::move(finding), SuppressedFinding::By::comment, by->directive.reason});
    }
    report_.findings = std::move(kept);
  }

  // The last that holds, which is the nearest.
  Suppression* suppression_of(const Finding& finding) {
    const std::size_t at = finding.begin.offset;
    const auto found = std::find_if(suppressions_.rbegin(), suppressions_.rend(), [&](const Suppression& each) {
      return each.reach.begin <= at && at < each.reach.end && names(each.directive, finding);
    });
    return found == suppressions_.rend() ? nullptr : &*found;
  }

  void complain_of_idle(const Suppression& suppression) {
    if (suppression.used > 0 || !policy_.report_unused) return;
    const bool may_mean_next = suppression.directive.verb == Verb::ignore;
    complain(suppression.offset, *policy_.report_unused,
             std::string("this suppression suppresses nothing") +
                 (may_mean_next ? "; `ignore-next` is for what follows" : ""));
  }

  void complain(std::size_t offset, Severity severity, std::string message) {
    report_.complaints.push_back({lines_.position(offset), severity, std::move(message)});
  }

  const Document& document_;
  const SuppressionPolicy& policy_;
  FileReport& report_;
  LineIndex lines_;
  std::vector<Suppression> suppressions_;
};

}  // namespace

void suppress(const Document& document, const SuppressionPolicy& policy, FileReport& report) {
  if (!document.comments().empty()) Suppressor(document, policy, report).apply();
}

}  // namespace evenhand
