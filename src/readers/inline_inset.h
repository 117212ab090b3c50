#pragma once

#include <cstddef>
#include <cstdint>

#include "base/span.h"
#include "readers/inline_scanner.h"

namespace evenhand {

// Text in the midst of marks that are not prose (`link:target[text]`). A loop over a scanner enters it, reads its text
// like any other, and leaves it where that ends: no recursion, however deep the marks nest. One at a time.
class InlineInset {
 public:
  enum class Role : std::uint8_t {
    words,     // Part of the sentence: the text of a link.
    sentence,  // Words of their own: a footnote, an alternative text.
  };

  bool is_open() const { return end_ > 0; }

  // Skips to `text`; what stands between it and `end` will be skipped too. REQUIRES: none is open; scan.at() <=
  // text.begin <= text.end <= end, and end > 0.
  void enter(InlineScanner& scan, Span text, std::size_t end, Role role = Role::words) {
    role_ = role;
    if (role == Role::sentence) scan.bar();
    scan.skip(text.begin);
    if (text.empty()) scan.writer().part();
    text_end_ = text.end;
    end_ = end;
  }

  // To be called before each move of the loop, and at the end of the text.
  void leave_at_end(InlineScanner& scan) {
    if (!is_open() || scan.at() < text_end_) return;
    if (scan.at() < end_) scan.skip(end_);
    if (role_ == Role::sentence) scan.bar();
    end_ = 0;
  }

 private:
  std::size_t text_end_ = 0;
  std::size_t end_ = 0;
  Role role_ = Role::words;
};

}  // namespace evenhand
