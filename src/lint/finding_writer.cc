#include "lint/finding_writer.h"

#include <algorithm>

#include "base/hash.h"
#include "lint/capitals.h"
#include "text/unicode.h"

namespace evenhand {
namespace {

// Bytes shown of a line, and of what has no full stop: ten thousand findings keep as many of both.
constexpr std::size_t kLongestShown = 512;

// Words in braces that stand for nothing are left as they are.
std::string fill_in(std::string_view message, const FindingWriter::Blanks& blanks, const std::string& match) {
  std::string filled;
  filled.reserve(message.size() + match.size());
  for (std::size_t open = message.find('{'); open != std::string_view::npos; open = message.find('{')) {
    const std::size_t close = std::min(message.find('}', open), message.size() - 1);
    const std::string_view name = message.substr(open + 1, close - open - 1);
    const auto blank =
        std::find_if(blanks.begin(), blanks.end(), [&](const auto& known) { return known.first == name; });
    filled.append(message.substr(0, open));
    if (blank != blanks.end()) {
      filled.append(blank->second);
    } else {
      filled.append(name == "match" ? match : message.substr(open, close + 1 - open));
    }
    message.remove_prefix(close + 1);
  }
  filled.append(message);
  return filled;
}

// Bytes that are added to what makes a finding the same.
constexpr std::size_t kRoomForOccurrence = 24;

std::string hexadecimal(std::uint64_t value) {
  std::string digits(16, '0');
  for (std::size_t i = 16; i-- > 0; value >>= 4) digits[i] = "0123456789abcdef"[value & 15];
  return digits;
}

// A sentence to its full stop, its closing quotation marks and brackets.
Span with_closing_marks(std::string_view source, Span sentence) {
  const std::size_t end = std::min(source.find_first_of(" \t\r\n", sentence.end), source.size());
  constexpr std::size_t kLongestClosing = 12;  // Bytes.
  return end - sentence.end > kLongestClosing ? sentence : Span{sentence.begin, end};
}

bool is_code_point_start(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

// Of `whole` at most so many bytes, in whole code points, half of them before `at`.
Span stretch_around(std::string_view source, Span whole, std::size_t at, std::size_t most) {
  if (whole.size() <= most) return whole;
  const std::size_t begin = at - std::min(at - whole.begin, most / 2);
  Span stretch = {begin, std::min(whole.end, begin + most)};
  while (stretch.begin < at && !is_code_point_start(source[stretch.begin])) ++stretch.begin;
  while (stretch.end > stretch.begin && stretch.end < source.size() && !is_code_point_start(source[stretch.end])) {
    --stretch.end;
  }
  return stretch;
}

}  // namespace

std::string fold_white_space(std::string_view text) {
  const auto is_white = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  std::string folded(text.size(), ' ');
  std::size_t size = 0;
  for (const char c : text) {
    // A blank is written for the first of some white space, and none at the start.
    if (!is_white(c)) {
      folded[size++] = c;
    } else if (size > 0 && folded[size - 1] != ' ') {
      folded[size++] = ' ';
    }
  }
  if (size > 0 && folded[size - 1] == ' ') --size;
  folded.resize(size);
  return folded;
}

std::string words_of(const Document& document, Span span) {
  std::string words(document.text().substr(span.begin, span.size()));
  std::erase(words, Document::kNothing);
  return fold_white_space(words);
}

FindingWriter::FindingWriter(const Reading& reading, FindingHistory& history)
    : reading_(reading), history_(history), lines_(reading.document().source()), fixes_(reading, lines_) {}

Finding FindingWriter::write(const Candidate& candidate, const Blanks& blanks) {
  const CompiledRules& rules = reading_.rules();
  const RuleView rule = rules.rule(candidate.rule);
  const Span span = reading_.span_of(candidate.match);
  const std::string_view source = reading_.document().source();
  const Span sentence =
      with_closing_marks(source, reading_.span_of(reading_.sentence_of(candidate.match.first).tokens));
  Finding finding;
  finding.rule = rule.id;
  finding.category = rule.category;
  finding.severity = candidate.severity;
  finding.confidence = rule.confidence;
  finding.match = words_of(reading_.document(), span);
  finding.message = fill_in(rule.message, blanks, finding.match);
  finding.place = reading_.document().place_at(span.begin);
  finding.begin = lines_.position(span.begin);
  finding.end = lines_.position(span.end);
  const Span shown = stretch_around(source, sentence, span.begin, kLongestShown);
  finding.sentence = fold_white_space(source.substr(shown.begin, shown.size()));
  finding.about = history_.words_of(candidate.rule);
  write_source_line(span, finding);
  write_replacement(candidate, finding);
  const std::vector<std::string_view> suggestions = rules.texts(rules.table().rules[candidate.rule].suggestions);
  finding.suggestions.insert(finding.suggestions.end(), suggestions.begin(), suggestions.end());
  if (rules.table().rules[candidate.rule].measure == kNone) finding.extent = lines_around(candidate.match);
  finding.fingerprint = fingerprint(content_of(candidate, finding, sentence));
  return finding;
}

LineRange FindingWriter::lines_around(TokenRange range) const {
  const Span first = reading_.span_of(reading_.sentence_of(range.first).tokens);
  const Span last = reading_.span_of(reading_.sentence_of(range.last - 1).tokens);
  return {lines_.line_at(first.begin), lines_.line_at(last.end)};
}

void FindingWriter::write_source_line(Span span, Finding& finding) {
  const std::string_view source = reading_.document().source();
  const Span whole = lines_.line_span(finding.begin.line);
  const Span line = stretch_around(source, whole, span.begin, kLongestShown);
  if (line.begin != whole.begin) finding.source_line_column = lines_.position(line.begin).column;
  if (line != last_shown_line_) {
    last_shown_line_ = line;
    last_source_line_ = SharedText(std::string(source.substr(line.begin, line.size())));
  }
  finding.source_line = last_source_line_;
}

void FindingWriter::write_replacement(const Candidate& candidate, Finding& finding) {
  if (candidate.pattern == kNone) return;
  const CompiledRules& rules = reading_.rules();
  const Range alternatives = rules.table().pattern_texts[candidate.pattern].alternatives;
  for (const std::string_view text : rules.texts(alternatives)) {
    finding.suggestions.push_back(with_capitals_of(reading_, candidate.match, std::string(text)));
  }
  finding.replacements = finding.suggestions.size();
  if (finding.suggestions.empty()) return;
  finding.fix = fixes_.write(candidate.match,
                             {finding.suggestions.front(), rules.table().rules[candidate.rule].fix_is_safe != 0});
}

// What makes it the same finding: its words in their sentence as one reads it, since marks of quotes and comments move
// when a paragraph is wrapped anew. What is said of a whole document stays the same whatever its first words are.
std::string FindingWriter::content_of(const Candidate& candidate, const Finding& finding, Span sentence) const {
  if (candidate.is_of_document) return finding.rule;
  const Document& document = reading_.document();
  const auto stretch = [&](std::string_view text) { return text.substr(sentence.begin, sentence.size()); };
  // Without markup, and in one piece, it is shown as it reads.
  const bool is_shown = sentence.size() <= kLongestShown && stretch(document.text()) == stretch(document.source());
  std::string content;
  content.reserve(finding.rule.size() + finding.match.size() + sentence.size() + kRoomForOccurrence);
  content.append(finding.rule).append("\n").append(fold(finding.match)).append("\n");
  content.append(fold(is_shown ? finding.sentence : words_of(document, sentence)));
  return content;
}

std::string FindingWriter::fingerprint(std::string content) const {
  const std::size_t occurrence = history_.count(checksum_of(content));
  content.append("\n").append(std::to_string(occurrence));
  return hexadecimal(checksum_of(content));
}

}  // namespace evenhand
