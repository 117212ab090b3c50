#include "readers/excerpt.h"

#include <algorithm>
#include <cassert>

namespace evenhand {
namespace {

bool is_line_break(char byte) { return byte == '\n' || byte == '\r'; }

bool is_blank(char byte) { return byte == ' ' || byte == '\t' || is_line_break(byte); }

// Makes one byte of the host what the reader made of it.
void copy_byte(Document& host, std::size_t at, char read) {
  const Span byte = {at, at + 1};
  if (is_line_break(host.source()[at]) || host.text()[at] == read) return;
  if (read == Document::kBarrier) {
    host.separate(byte);
  } else if (read == Document::kNothing) {
    host.join(byte);
  } else {
    host.write(byte, {&read, 1});
  }
}

Span trim(std::string_view text, Span span) {
  while (!span.empty() && is_blank(text[span.begin])) ++span.begin;
  while (!span.empty() && is_blank(text[span.end - 1])) --span.end;
  return span;
}

}  // namespace

void Excerpt::add(Span span) {
  assert(stretches_.empty() || stretches_.back().host.end <= span.begin);
  if (span.empty()) return;
  stretches_.push_back({text_.size(), span, after_context_});
  text_.append(source_.substr(span.begin, span.size()));
  after_context_ = false;
}

void Excerpt::add_context(std::string_view text) {
  text_.append(text);
  after_context_ = true;
}

// What `span` of text_ is in the host: one part for each run of stretches without context between.
std::vector<Span> Excerpt::in_host(Span span) const {
  std::vector<Span> parts;
  const auto first = std::partition_point(stretches_.begin(), stretches_.end(), [&](const Stretch& stretch) {
    return stretch.begin + stretch.host.size() <= span.begin;
  });
  for (auto stretch = first; stretch != stretches_.end() && stretch->begin < span.end; ++stretch) {
    const std::size_t begin = std::max(span.begin, stretch->begin) - stretch->begin;
    const std::size_t end = std::min(span.end, stretch->begin + stretch->host.size()) - stretch->begin;
    const Span part = {stretch->host.begin + begin, stretch->host.begin + end};
    if (parts.empty() || stretch->after_context) {
      parts.push_back(part);
    } else {
      parts.back().end = part.end;
    }
  }
  return parts;
}

std::size_t Excerpt::lay_over(Document& host, const Document& read, std::size_t done) const {
  assert(read.source().size() == text_.size());
  for (const Stretch& stretch : stretches_) {
    host.hide({done, stretch.host.begin});
    for (std::size_t i = 0; i < stretch.host.size(); ++i) {
      copy_byte(host, stretch.host.begin + i, read.text()[stretch.begin + i]);
    }
    done = stretch.host.end;
  }
  for (Block block : read.blocks()) {
    for (const Span part : in_host(block.span)) {
      block.span = trim(host.text(), part);
      if (!block.span.empty()) host.add_block(block);
    }
  }
  for (const Span comment : read.comments()) {
    for (const Span part : in_host(comment)) host.add_comment(part);
  }
  return done;
}

}  // namespace evenhand
