#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/line_index.h"
#include "lint/finding.h"
#include "lint/finding_history.h"
#include "lint/fix_writer.h"
#include "lint/reading.h"

namespace evenhand {

// A match that no condition and no guard has refused.
struct Candidate {
  TokenRange match;
  std::uint32_t pattern = kNone;  // None: the rule measures.
  std::uint32_t rule = 0;
  Severity severity = Severity::note;
  bool is_of_document = false;  // The whole document is meant, and the match only marks it.
};

// Turns candidates of one document into findings, which own all that a reporter needs.
class FindingWriter {
 public:
  // Both are borrowed and must outlive it.
  FindingWriter(const Reading& reading, FindingHistory& history);

  // What stands for the words in braces of the message; {match} is the matched words unless it says otherwise.
  using Blanks = std::vector<std::pair<std::string_view, std::string>>;
  Finding write(const Candidate& candidate, const Blanks& blanks = {});

  // From the line on which the sentence of the first token begins to that on which the sentence of the last one ends.
  LineRange lines_around(TokenRange range) const;

 private:
  std::string fingerprint(std::string content) const;
  std::string content_of(const Candidate& candidate, const Finding& finding, Span sentence) const;
  void write_replacement(const Candidate& candidate, Finding& finding);
  void write_source_line(Span span, Finding& finding);

  const Reading& reading_;
  FindingHistory& history_;
  LineIndex lines_;
  FixWriter fixes_;
  Span last_shown_line_;  // What last_source_line_ holds of the source.
  SharedText last_source_line_;
};

// White space of any kind as single blanks, none at the ends.
std::string fold_white_space(std::string_view text);

// The words of a stretch of a document as one reads them: without markup, white space folded.
std::string words_of(const Document& document, Span span);

}  // namespace evenhand
