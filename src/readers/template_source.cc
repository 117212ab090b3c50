#include "readers/template_source.h"

#include <algorithm>
#include <utility>

namespace evenhand {
namespace {

constexpr std::string_view kBlanks = " \t\r";

bool is_blank(std::string_view text) { return text.find_first_not_of(kBlanks) == std::string_view::npos; }

}  // namespace

TemplateSource::TemplateSource(Document& document) : TemplateSource(document, find_template_marks(document.source())) {}

TemplateSource::TemplateSource(Document& document, std::vector<TemplateMark> marks)
    : marks_(std::move(marks)), text_(document.source()) {
  if (marks_.empty()) return;
  for (const TemplateMark& mark : marks_) document.hide(mark.span);
  filled_ = document.source();
  fill();
  text_ = filled_;
}

void TemplateSource::note_comments(ProseWriter& writer) const {
  for (const TemplateMark& mark : marks_) {
    if (mark.kind == TemplateMark::Kind::comment) writer.comment(mark.span);
  }
}

void TemplateSource::fill() {
  for (std::size_t first = 0, last = 0; first < marks_.size(); first = last) {
    const auto is_near = [&](std::size_t next) {
      const std::size_t end = marks_[next - 1].span.end;
      return is_blank(text_.substr(end, marks_[next].span.begin - end));
    };
    for (last = first + 1; last < marks_.size() && is_near(last);) ++last;
    const char filling = stand_alone(first, last) ? ' ' : 'x';
    for (std::size_t i = first; i < last; ++i) {
      for (std::size_t at = marks_[i].span.begin; at < marks_[i].span.end; ++at) {
        if (filled_[at] != '\n' && filled_[at] != '\r') filled_[at] = filling;
      }
    }
  }
}

// Whether nothing but these marks, from first to before last, is on their lines, and nothing will be.
bool TemplateSource::stand_alone(std::size_t first, std::size_t last) const {
  for (std::size_t i = first; i < last; ++i) {
    if (marks_[i].kind == TemplateMark::Kind::output) return false;
  }
  const std::string_view before = text_.substr(0, marks_[first].span.begin);
  const std::size_t word = before.find_last_not_of(kBlanks);
  const std::size_t next = std::min(text_.find_first_not_of(kBlanks, marks_[last - 1].span.end), text_.size());
  return (word == std::string_view::npos || before[word] == '\n') && (next == text_.size() || text_[next] == '\n');
}

}  // namespace evenhand
