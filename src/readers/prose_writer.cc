#include "readers/prose_writer.h"

#include <algorithm>

#include "base/ascii.h"
#include "readers/inert.h"

namespace evenhand {
namespace {

// Bytes that may be part of one word together with their neighbour: all that is not ASCII, and what can stand in a
// word.
bool can_continue_word(char byte) {
  const auto c = static_cast<unsigned char>(byte);
  return c >= 0x80 || is_ascii_alphanumeric(byte) || c == '\'' || c == '-' || c == '_' || byte == Document::kNothing;
}

bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

}  // namespace

ProseWriter::ProseWriter(Document& document, std::size_t begin) : document_(document), done_(begin) {}

void ProseWriter::prose(Span span) {
  if (begin_prose(span)) done_ = block_.span.end = span.end;
}

Span ProseWriter::trim(Span span) const {
  const std::string_view text = document_.text();
  while (!span.empty() && is_blank(text[span.begin])) ++span.begin;
  while (!span.empty() && is_blank(text[span.end - 1])) --span.end;
  return span;
}

void ProseWriter::replaced(Span span, std::string_view replacement) {
  if (span.empty() || span.begin < done_) return;
  // First, since the character decides whether a word goes on across what lies before it.
  document_.write(span, replacement);
  begin_prose(span);
  done_ = block_.span.end = span.end;
}

void ProseWriter::pass(std::size_t end) {
  if (end <= done_) return;
  if (gap_ == Gap::barrier) {
    document_.separate({done_, end});
  } else {
    document_.hide({done_, end});
  }
  done_ = end;
  part();
}

bool ProseWriter::begin_prose(Span span) {
  if (span.empty() || span.begin < done_) return false;
  if (in_block_) {
    mask_gap({done_, span.begin});
  } else {
    open_block(span.begin);
  }
  gap_ = Gap::none;
  return true;
}

void ProseWriter::open_block(std::size_t begin) {
  block_ = like_;
  block_.span.begin = begin;
  in_block_ = true;
  if (document_.blocks().empty()) {
    document_.hide({done_, begin});
  } else {
    document_.separate({done_, begin});
  }
}

void ProseWriter::mask_gap(Span gap) {
  if (gap.empty()) return;
  const std::string_view text = document_.text();
  if (gap_ == Gap::barrier) {
    document_.separate(gap);
  } else if (gap_ == Gap::none && can_continue_word(text[gap.begin - 1]) && can_continue_word(text[gap.end])) {
    document_.join(gap);
  } else {
    document_.hide(gap);
  }
}

void ProseWriter::end_block(Typeface typeface) {
  if (!in_block_) return;
  in_block_ = false;
  const Glance glance = glance_at(document_.text(), block_, typeface);
  if (cuts_by_look_ && glance.may_look_different) {
    // First, since what is to be filled in may look like something inert.
    const std::vector<Block> blocks = blocks_by_look(document_.text(), block_, typeface);
    hide_inert(document_, block_.span);
    for (const Block& block : blocks) add(block);
  } else {
    if (glance.may_be_inert) hide_inert(document_, block_.span);
    add(block_);
  }
}

void ProseWriter::add(Block block) {
  block.span = trim(block.span);
  if (!block.span.empty()) document_.add_block(block);
}

void ProseWriter::finish() {
  end_block();
  document_.hide({done_, document_.text().size()});
  done_ = document_.text().size();
  std::sort(comments_.begin(), comments_.end());
  for (const Span comment : comments_) {
    const bool is_free = document_.comments().empty() || document_.comments().back().end <= comment.begin;
    if (is_free) document_.add_comment(comment);
  }
}

}  // namespace evenhand
