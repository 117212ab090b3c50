#include "lint/fix_writer.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/ascii.h"
#include "text/article.h"
#include "text/quotation.h"

namespace evenhand {
namespace {

// “a” or “an” as the word `written` has its capitals.
std::string article_like(std::string_view written, bool with_n) {
  const bool all_caps = written.size() > 1 && is_ascii_capital(written.back());
  std::string article(1, written.front());
  if (with_n) article += all_caps ? 'N' : 'n';
  return article;
}

}  // namespace

std::optional<Fix> FixWriter::write(TokenRange match, ReplacementText replacement) {
  if (reading_.block_of(match.first).kind == Block::Kind::identifier) return std::nullopt;
  Span span = reading_.span_of(match);
  if (!shows_its_source(span) || is_quoted(match)) return std::nullopt;
  if (const auto genitive = genitive_to_shorten(match, replacement.text)) {
    const std::string_view between = reading_.document().source().substr(span.end, genitive->begin - span.end);
    replacement.text += std::string(between);
    span.end = genitive->end;
  }
  if (auto article = agreeing_article(match, replacement.text)) {
    const Token& before = reading_.tokens()[match.first - 1];
    const std::string_view between = reading_.document().source().substr(before.end, span.begin - before.end);
    replacement.text = *std::move(article) + std::string(between) + replacement.text;
    span.begin = before.begin;
  }
  return Fix{lines_.position(span.begin), lines_.position(span.end), std::move(replacement.text), replacement.is_safe};
}

bool FixWriter::shows_its_source(Span span) const {
  const Document& document = reading_.document();
  return document.text().substr(span.begin, span.size()) == document.source().substr(span.begin, span.size());
}

bool FixWriter::is_quoted(TokenRange match) {
  const Block& block = reading_.block_of(match.first);
  if (block.quoted) return true;
  const std::uint32_t number = reading_.sentence_of(match.first).block;
  auto found = quotations_.find(number);
  if (found == quotations_.end()) {
    const std::string_view text = reading_.document().text().substr(block.span.begin, block.span.size());
    found = quotations_.emplace(number, find_quotations(text)).first;
  }
  const Span span = reading_.span_of(match);
  return std::any_of(found->second.begin(), found->second.end(), [&](Span quotation) {
    return block.span.begin + quotation.begin <= span.begin && span.end <= block.span.begin + quotation.end;
  });
}

// The s behind the apostrophe that follows the match, if the plural in `text` has one already.
std::optional<Span> FixWriter::genitive_to_shorten(TokenRange match, const std::string& text) const {
  const std::vector<Token>& tokens = reading_.tokens();
  if (match.last >= tokens.size()) return std::nullopt;
  const Token& last = tokens[match.last - 1];
  const Token& next = tokens[match.last];
  const auto is_s = [](char c) { return c == 's' || c == 'S'; };
  const bool is_plural = text.size() > 2 && is_s(text.back()) && !is_s(text[text.size() - 2]);
  const std::string_view written = reading_.text_of(next);
  const bool is_genitive = next.gap == Gap::join && !written.empty() && is_s(written.back()) && written.size() < 5;
  if (!is_plural || !is_genitive || is_s(reading_.text_of(last).back())) return std::nullopt;
  const Span s = {next.end - 1, next.end};
  return shows_its_source({last.end, s.end}) ? std::optional(s) : std::nullopt;
}

// The article before the match, if `text` needs the other one: never where the one that stands there did not fit the
// old words either.
std::optional<std::string> FixWriter::agreeing_article(TokenRange match, const std::string& text) const {
  if (match.first == 0) return std::nullopt;
  const std::vector<Token>& tokens = reading_.tokens();
  const Token& before = tokens[match.first - 1];
  if (before.sentence != tokens[match.first].sentence) return std::nullopt;
  const std::string_view written = reading_.text_of(before);
  const std::string lower = ascii_lower_case(written);
  const bool with_n = lower == "an";
  if (!with_n && lower != "a") return std::nullopt;
  const bool fitted = takes_an(reading_.text_of(tokens[match.first])) == with_n;
  if (!fitted || takes_an(text) == with_n) return std::nullopt;
  if (!shows_its_source({before.begin, tokens[match.first].begin})) return std::nullopt;
  return article_like(written, !with_n);
}

}  // namespace evenhand
