#include "lint/guards.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "text/quotation.h"

namespace evenhand {
namespace {

// Characteristics that must stand in one sentence, beside a cue, for it to be a promise of equal treatment.
constexpr std::size_t kLeastCharacteristics = 3;
constexpr std::uint32_t kRefusalReach = 30;     // Words from “Phrases to avoid:” to what is refused.
constexpr std::uint32_t kListOfWords = 10;      // Words from “terms like” to the last item.
constexpr std::uint32_t kSubjectReach = 3;      // Words between a refusal and the words refused.
constexpr std::uint32_t kListReach = 500;       // Blocks from a list item or cell back to what introduces its list.
constexpr std::uint32_t kQuotationReach = 300;  // Words from a match to the marks around it.

const Vocabulary& vocabulary_of(const PatternSearch& search) {
  return search.reading().rules().table().vocabulary.front();
}

}  // namespace

const std::vector<Span>& Guards::quotations(std::uint32_t block) {
  auto known = quotations_.find(block);
  if (known != quotations_.end()) return known->second;
  const Document& document = search_.reading().document();
  const Span span = document.blocks()[block].span;
  std::vector<Span> found = find_quotations(document.text().substr(span.begin, span.size()));
  for (Span& quotation : found) quotation = {quotation.begin + span.begin, quotation.end + span.begin};
  return quotations_.emplace(block, std::move(found)).first->second;
}

const Span* Guards::quotation_around(TokenRange match) {
  const Span span = search_.reading().span_of(match);
  const std::vector<Span>& all = quotations(search_.reading().sentence_of(match.first).block);
  const auto behind =
      std::upper_bound(all.begin(), all.end(), span.begin,
                       [](std::size_t begin, const Span& quotation) { return begin < quotation.begin; });
  return behind != all.begin() && std::prev(behind)->covers(span) ? &*std::prev(behind) : nullptr;
}

bool Guards::is_quoted(TokenRange match) { return quotation_around(match) != nullptr; }

bool Guards::has_cue_beside(TokenRange match, Span quotation) {
  const Reading& reading = search_.reading();
  const std::vector<Token>& tokens = reading.tokens();
  const TokenRange block = reading.tokens_of_block(reading.sentence_of(match.first).block);
  TokenRange inside = match;
  const std::uint32_t first = match.first - std::min(match.first - block.first, kQuotationReach);
  const std::uint32_t last = match.last + std::min(block.last - match.last, kQuotationReach);
  while (inside.first > first && tokens[inside.first - 1].begin >= quotation.begin) --inside.first;
  while (inside.last < last && tokens[inside.last].end <= quotation.end) ++inside.last;
  // The sentences that the quotation touches, one before and one behind.
  TokenRange before{inside.first, inside.first};
  if (inside.first > block.first) {
    const std::uint32_t sentence = tokens[inside.first - 1].sentence;
    before.first = reading.sentences()[sentence].tokens.first;
    const bool inner_start = tokens[inside.first].sentence == sentence;
    if (inner_start && before.first > block.first) before.first = reading.sentence_of(before.first - 1).tokens.first;
  }
  TokenRange after{inside.last, inside.last};
  if (inside.last < block.last) {
    after.last = reading.sentence_of(inside.last).tokens.last;
    const bool inner_end = tokens[inside.last - 1].sentence == tokens[inside.last].sentence;
    if (inner_end && after.last < block.last) after.last = reading.sentence_of(after.last).tokens.last;
  }
  const std::uint32_t cue = vocabulary_of(search_).mention_cue;
  return search_.occurs(cue, before) || search_.occurs(cue, after);
}

// Whether a heading says of what stands under it that it is to be avoided. A single word must make up half of it:
// “Better” does, “What could be better” does not.
bool Guards::heads_mentions(std::uint32_t block) { return is_headed_by(vocabulary_of(search_).mention_heading, block); }

bool Guards::is_headed_by(std::uint32_t set, std::uint32_t block) {
  const TokenRange words = search_.reading().tokens_of_block(block);
  const std::vector<TokenRange> found = search_.find_all(set, words);
  return std::any_of(found.begin(), found.end(),
                     [&](TokenRange match) { return match.size() > 1 || 2 * match.size() >= words.size(); });
}

// Whether a paragraph leads on to a list of what is to be avoided: “Please avoid:”.
bool Guards::introduces_mentions(std::uint32_t block) {
  const Document& document = search_.reading().document();
  const Span span = document.blocks()[block].span;
  const std::string_view text = document.source().substr(span.begin, span.size());
  if (!text.substr(0, text.find_last_not_of(" \t\r\n*_") + 1).ends_with(':')) return false;
  const TokenRange words = search_.reading().tokens_of_block(block);
  return heads_mentions(block) || search_.occurs(vocabulary_of(search_).negation_of_mention, words);
}

bool Guards::stands_in_list_of_mentions(TokenRange match) {
  const Reading& reading = search_.reading();
  const std::vector<Block>& blocks = reading.document().blocks();
  const std::uint32_t block = reading.sentence_of(match.first).block;
  const Block& own = blocks[block];
  const bool is_listed = own.kind == Block::Kind::list_item || own.kind == Block::Kind::table_cell;
  if (!is_listed) return false;
  const std::vector<std::uint32_t> headings = reading.outline().headings_above(block);
  if (!headings.empty() && heads_mentions(headings.front())) return true;
  // What introduces the list or table: the heading of the table's column, or the paragraph before it.
  for (std::uint32_t index = block, steps = 0; index-- > 0 && steps < kListReach; ++steps) {
    const Block& before = blocks[index];
    if (before.kind == Block::Kind::table_cell || before.kind == Block::Kind::list_item) continue;
    if (before.kind != Block::Kind::table_header) return introduces_mentions(index);
    if (before.column == own.column && heads_mentions(index)) return true;
    // Beside a column of words to write instead, the others hold what they replace.
    if (before.column != own.column && is_headed_by(vocabulary_of(search_).replacement_heading, index)) return true;
  }
  return false;
}

bool Guards::follows_refusal(TokenRange match) {
  const Reading& reading = search_.reading();
  const std::vector<Token>& tokens = reading.tokens();
  const TokenRange sentence = reading.sentence_of(match.first).tokens;
  const TokenRange window{match.first - std::min(match.first - sentence.first, kRefusalReach), match.first};
  const std::vector<TokenRange> refusals = search_.find_all(vocabulary_of(search_).negation_of_mention, window);
  return std::any_of(refusals.begin(), refusals.end(), [&](TokenRange refusal) {
    const std::uint32_t between = match.first - refusal.last;
    if (between == 0) return true;
    // “Terms like X or Y”: what follows like and as may be a list. “Bad: …”: what follows is all bad.
    const std::string_view last = reading.text_of(tokens[refusal.last - 1]);
    if ((last == "like" || last == "as") && between <= kListOfWords) return true;
    if (refusal.size() == 1 && tokens[refusal.last].gap == Gap::comma) return true;
    // “Instead of *she is X*”: a phrase that refuses reaches over the subject.
    const auto parted = [](const Token& token) { return token.gap == Gap::comma; };
    return refusal.size() > 1 && between <= kSubjectReach &&
           std::none_of(tokens.begin() + refusal.last, tokens.begin() + match.first + 1, parted);
  });
}

bool Guards::is_mention(TokenRange match) {
  if (search_.reading().block_of(match.first).quoted) return true;
  if (const Span* quotation = quotation_around(match); quotation != nullptr && has_cue_beside(match, *quotation)) {
    return true;
  }
  return follows_refusal(match) || stands_in_list_of_mentions(match);
}

bool Guards::promises_inclusion(std::uint32_t block) {
  const Reading& reading = search_.reading();
  const Vocabulary& vocabulary = vocabulary_of(search_);
  const TokenRange words = reading.tokens_of_block(block);
  if (search_.occurs(vocabulary.inclusion_statement, words)) return true;
  for (std::uint32_t token = words.first; token < words.last; token = reading.sentence_of(token).tokens.last) {
    const TokenRange sentence = reading.sentence_of(token).tokens;
    std::set<std::uint32_t> named;
    for (const TokenRange match : search_.find_all(vocabulary.protected_characteristic, sentence)) {
      named.insert(match.first);
    }
    if (named.size() >= kLeastCharacteristics && search_.occurs(vocabulary.inclusion_cue, sentence)) return true;
  }
  return false;
}

bool Guards::is_inclusion_statement(TokenRange match) {
  const std::uint32_t block = search_.reading().sentence_of(match.first).block;
  const auto known = inclusion_.find(block);
  if (known != inclusion_.end()) return known->second;
  return inclusion_.emplace(block, promises_inclusion(block)).first->second;
}

}  // namespace evenhand
