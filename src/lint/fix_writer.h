#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "document/line_index.h"
#include "lint/finding.h"
#include "lint/reading.h"

namespace evenhand {

// What replaces a match.
struct ReplacementText {
  std::string text;
  bool is_safe = false;  // The meaning cannot change.
};

// Turns replacements into changes of the source. An article before the words is changed with them (a chairman: a chair;
// an alderman: a council member), and so is the genitive behind them (the policemen's: the police officers').
class FixWriter {
 public:
  // Both are borrowed and must outlive it.
  FixWriter(const Reading& reading, const LineIndex& lines) : reading_(reading), lines_(lines) {}

  // Nothing where the change would touch what the words of the document do not show (markup inside the match), or words
  // that somebody else has said, in quotation marks and block quotes, or a name in code, which is used elsewhere too.
  std::optional<Fix> write(TokenRange match, ReplacementText replacement);

 private:
  bool is_quoted(TokenRange match);
  bool shows_its_source(Span span) const;
  std::optional<Span> genitive_to_shorten(TokenRange match, const std::string& text) const;
  std::optional<std::string> agreeing_article(TokenRange match, const std::string& text) const;

  const Reading& reading_;
  const LineIndex& lines_;
  std::map<std::uint32_t, std::vector<Span>> quotations_;  // By block.
};

}  // namespace evenhand
