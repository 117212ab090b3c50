#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/result.h"

namespace evenhand {

// Where a value stands in structured data: the keys and indices that lead to it, from the outermost on.
class ValuePath {
 public:
  using Index = std::size_t;  // From 0.
  using Step = std::variant<std::string, Index>;

  void enter(std::string key) { steps_.emplace_back(std::in_place_type<std::string>, std::move(key)); }
  void enter(Index index) { steps_.emplace_back(std::in_place_type<Index>, index); }
  // REQUIRES for these two: a step was entered.
  void leave() { steps_.pop_back(); }
  Step& last() { return steps_.back(); }

  const std::vector<Step>& steps() const { return steps_; }

  // As people write it: `$.comments[2].text`, `$["job title"]`. Of a long path only both ends, around “…”.
  std::string name() const;

 private:
  std::vector<Step> steps_;
};

// Which values a user wants: `comments[].text`, `*.title`, `jobs[0]`, `["job title"]`. A key, `*` for any key, `[2]`
// for an item, `[]` for any; `$.` may stand first.
class FieldPattern {
 public:
  // The Error says what is wrong with the text.
  static Result<FieldPattern> parse(std::string_view text);

  // Whether the value at `path` is wanted, or lies within one that is. Items of a list around everything need not be
  // named: `text` finds `$[0].text`.
  bool matches(const ValuePath& path) const;

  const std::string& text() const { return text_; }

 private:
  struct AnyKey {};
  struct AnyIndex {};
  using Part = std::variant<std::string, ValuePath::Index, AnyKey, AnyIndex>;

  // Take one part from the start of `rest`.
  std::optional<Error> parse_key(std::string_view& rest);
  std::optional<Error> parse_brackets(std::string_view& rest);
  static bool fits(const Part& part, const ValuePath::Step& step);

  std::string text_;
  std::vector<Part> parts_;
};

}  // namespace evenhand
