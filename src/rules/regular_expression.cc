#include "rules/regular_expression.h"

#include <re2/re2.h>

#include <cassert>
#include <string>
#include <utility>

#include "base/ascii.h"

namespace evenhand {
namespace {

RE2::Options options() {
  RE2::Options options(RE2::Quiet);
  options.set_case_sensitive(false);
  options.set_longest_match(true);
  options.set_max_mem(1 << 20);
  return options;
}

}  // namespace

struct RegularExpression::Compiled {
  explicit Compiled(std::string_view expression)
      : re2(re2::StringPiece(expression.data(), expression.size()), options()) {}
  RE2 re2;
};

RegularExpression::RegularExpression(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {
  std::string least;
  std::string most;
  // Of one byte alone, RE2 would give what follows the largest.
  constexpr int kBytes = 4;
  if (!compiled_->re2.PossibleMatchRange(&least, &most, kBytes) || least.empty() || most.empty()) return;
  first_bytes_ = {static_cast<unsigned char>(least[0]), static_cast<unsigned char>(most[0])};
}
RegularExpression::RegularExpression(RegularExpression&&) noexcept = default;
RegularExpression& RegularExpression::operator=(RegularExpression&&) noexcept = default;
RegularExpression::~RegularExpression() = default;

Result<RegularExpression> RegularExpression::compile(std::string_view expression) {
  auto compiled = std::make_unique<Compiled>(expression);
  if (!compiled->re2.ok()) return Error{compiled->re2.error()};
  if (RE2::FullMatch("", compiled->re2)) return Error{"it matches the empty text"};
  return RegularExpression(std::move(compiled));
}

bool RegularExpression::begins_with_digit() const {
  std::string least;
  std::string most;
  if (!compiled_->re2.PossibleMatchRange(&least, &most, 1) || least.empty() || most.empty()) return false;
  return is_ascii_digit(least[0]) && is_ascii_digit(most[0]);
}

std::optional<std::size_t> RegularExpression::match_end(std::string_view text, std::size_t begin) const {
  assert(begin <= text.size());
  re2::StringPiece found;
  const re2::StringPiece whole(text.data(), text.size());
  if (!compiled_->re2.Match(whole, begin, text.size(), RE2::ANCHOR_START, &found, 1)) return std::nullopt;
  return begin + found.size();
}

}  // namespace evenhand
