#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/document.h"

namespace evenhand {

// A text put together from stretches of a larger document (the added lines of a diff, the body of a message), to be
// read by the reader of its own format and laid back where it came from.
class Excerpt {
 public:
  // `host` is borrowed; its source must outlive the Excerpt.
  explicit Excerpt(const Document& host) : source_(host.source()) {}

  // Adds a stretch of the host, behind all that were added. What is read in it is laid back.
  void add(Span span);
  // Adds words that the reader needs to see, but that are none of the host's prose (the context of a diff).
  void add_context(std::string_view text);

  bool empty() const { return stretches_.empty(); }
  const std::string& text() const { return text_; }

  // Copies the masked text, the blocks and the comments of `read`, whose source is text(), to `host`. A block goes on
  // over what is not part of the excerpt, but not over context: there it is cut. What lies before the excerpt and
  // between its stretches is hidden, from `done` on. Returns the end of the last stretch. REQUIRES: done is not behind
  // the first stretch; the last block and comment of `host` end before it.
  std::size_t lay_over(Document& host, const Document& read, std::size_t done) const;

 private:
  struct Stretch {
    std::size_t begin;  // In text_.
    Span host;
    bool after_context;  // Context stands before it.
  };

  std::vector<Span> in_host(Span span) const;

  std::string_view source_;
  std::string text_;
  std::vector<Stretch> stretches_;
  bool after_context_ = false;
};

}  // namespace evenhand
