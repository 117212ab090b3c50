#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rules/anchor.h"
#include "rules/expansion.h"
#include "rules/rule.h"
#include "rules/rule_mistake.h"
#include "rules/table_builder.h"

namespace evenhand {

// Compiles patterns into a TableBuilder, and collects what is wrong with them.
class PatternCompiler {
 public:
  // All are borrowed and must outlive the PatternCompiler.
  PatternCompiler(const English& english, const std::vector<Lexicon>& lexicons, TableBuilder& builder);

  struct Compiled {
    std::uint32_t number = 0;
    const Anchor* anchor = nullptr;  // Owned by the PatternCompiler; none where the pattern hangs on no word.
  };

  // A pattern of its own. Nothing where it is wrong; then a mistake is noted.
  std::optional<Compiled> compile(const PlacedPattern& pattern, const std::string& path);

  // The patterns of a condition; equal notations share one program. An empty list is the empty set.
  std::uint32_t compile_set(const std::vector<PlacedPattern>& patterns, const std::string& path);

  // The set that looks for the entries of a lexicon.
  std::uint32_t lexicon_set(std::string_view name);
  // The word set of a lexicon's single words.
  std::uint32_t lexicon_words(std::string_view name);

  // The words that alone can be a whole match of `pattern`.
  std::vector<std::string> whole_words(const PlacedPattern& pattern) const;

  std::vector<RuleMistake>& mistakes() { return mistakes_; }

 private:
  const Anchor* keep(std::optional<Anchor> anchor);
  bool check_regexes(const Expansion& expansion, const PlacedPattern& pattern, const std::string& path);

  const English& english_;
  TableBuilder& builder_;
  Expander expander_;
  std::deque<Anchor> anchors_;
  std::map<std::string, Compiled> by_notation_;
  std::vector<RuleMistake> mistakes_;
};

}  // namespace evenhand
