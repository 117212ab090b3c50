#include "readers/mdx_marks.h"

#include <algorithm>
#include <cstddef>
#include <set>

#include "readers/code_fence.h"

namespace evenhand {
namespace {

using Kind = TemplateMark::Kind;

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r\n") == std::string_view::npos; }

// Goes through a source line by line.
class MdxScan {
 public:
  explicit MdxScan(std::string_view source) : source_(source) {}

  std::vector<TemplateMark> run() {
    bool after_blank = true;
    for (std::size_t at = 0; at < source_.size();) {
      const std::string_view line = line_at(at);
      const bool code = fence_.holds(line);
      if (!code && after_blank && open_.empty() && begins_module(line)) {
        const std::size_t end = end_of_module(at);
        marks_.push_back({{at, end}, Kind::tag});
        at = end;
        continue;
      }
      if (!code) read_line({at, at + line.size()});
      after_blank = is_blank(line) || line.starts_with("---") || line.starts_with("+++");  // Front matter's end.
      at += line.size();
    }
    return outermost();
  }

 private:
  static bool begins_module(std::string_view line) {
    return line.starts_with("import ") || line.starts_with("export ");
  }

  std::string_view line_at(std::size_t at) const {
    return source_.substr(at, std::min(source_.find('\n', at), source_.size() - 1) + 1 - at);
  }

  // Behind the blank line that ends the module code at `begin`: the first one outside of all brackets.
  std::size_t end_of_module(std::size_t begin) {
    std::size_t first_end = 0;
    int depth = 0;
    for (std::size_t at = begin; at < source_.size();) {
      const std::string_view line = line_at(at);
      if (is_blank(line)) {
        if (depth <= 0 || !may_balance_) return at;
        if (first_end == 0) first_end = at;
      }
      for (const char c : line) depth += (c == '{' || c == '(' || c == '[') - (c == '}' || c == ')' || c == ']');
      at += line.size();
    }
    if (depth <= 0 || first_end == 0) return source_.size();
    may_balance_ = false;  // Not searched again: the time must stay linear.
    return first_end;
  }

  void read_line(Span line) {
    for (std::size_t at = std::max(line.begin, done_); at < line.end; ++at) {
      switch (source_[at]) {
        case '\\':
          ++at;
          break;
        case '`':
          at = behind_code(at) - 1;
          break;
        case '{':
          open_.push_back(at);
          break;
        case '}':
          if (open_.empty()) break;
          pair({open_.back(), at + 1});
          open_.pop_back();
          break;
        default:
          break;
      }
      done_ = at + 1;
    }
  }

  void pair(Span span) {
    const bool is_comment = source_.substr(span.begin + 1, 2) == "/*";
    marks_.push_back({span, is_comment ? Kind::comment : Kind::output});
  }

  // Behind the code between backticks that begins at `at`, if it ends in its paragraph; else behind the backticks.
  std::size_t behind_code(std::size_t at) {
    const std::size_t inside = std::min(source_.find_first_not_of('`', at), source_.size());
    const std::size_t size = inside - at;
    if (paragraph_end_ <= at) {
      paragraph_end_ = std::min(source_.find("\n\n", at), source_.size());
      unclosed_.clear();
    }
    if (unclosed_.contains(size)) return inside;
    const std::string_view paragraph = source_.substr(0, paragraph_end_);
    for (std::size_t next = paragraph.find('`', inside); next != std::string_view::npos;) {
      const std::size_t end = std::min(source_.find_first_not_of('`', next), source_.size());
      if (end - next == size) return end;
      next = paragraph.find('`', end);
    }
    unclosed_.insert(size);
    return inside;
  }

  // Those that are in no other.
  std::vector<TemplateMark> outermost() {
    std::sort(marks_.begin(), marks_.end(),
              [](const TemplateMark& a, const TemplateMark& b) { return a.span.begin < b.span.begin; });
    std::vector<TemplateMark> outer;
    for (const TemplateMark& mark : marks_) {
      if (outer.empty() || outer.back().span.end <= mark.span.begin) outer.push_back(mark);
    }
    return outer;
  }

  std::string_view source_;
  CodeFence fence_;
  std::vector<TemplateMark> marks_;
  std::vector<std::size_t> open_;  // Where braces are open.
  std::size_t done_ = 0;           // Code between backticks may go on in the next line.
  std::size_t paragraph_end_ = 0;
  std::set<std::size_t> unclosed_;  // Numbers of backticks that end no code before paragraph_end_.
  bool may_balance_ = true;
};

}  // namespace

std::vector<TemplateMark> find_mdx_marks(std::string_view source) { return MdxScan(source).run(); }

}  // namespace evenhand
