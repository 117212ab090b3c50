#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "app/run.h"
#include "base/result.h"
#include "document/format.h"
#include "lint/finding.h"

namespace evenhand {

// The next `most` bytes of a document; fewer only at its end.
using ReadMore = std::function<Result<std::string>(std::size_t most)>;

struct LongReport {
  FileReport report;
  std::size_t bytes = 0;  // Read.
};

// Whether a document of which `head` are the first bytes can be read in pieces. UTF-16 is not, and what a part of the
// report asks for the whole source is not.
bool can_be_checked_in_pieces(Format format, std::string_view head, const RunOptions& options);

// check_bytes() of a document that is longer than RunOptions::largest_whole: read in pieces of RunOptions::piece, of
// which one at a time is held, so that memory does not grow with it. `head`: the bytes that have been read already. The
// findings are those of the whole; see PieceLinter and find_piece_end(). What is not UTF-8 is judged piece by piece.
// REQUIRES: can_be_checked_in_pieces().
LongReport check_long_document(const InputFile& file, Format format, std::string head, const ReadMore& read_more,
                               const Assignment& assignment, const RunOptions& options);

}  // namespace evenhand
