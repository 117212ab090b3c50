#include "config/allowance_file.h"

#include <array>
#include <span>
#include <string_view>

#include "config/said.h"
#include "text/word.h"

namespace evenhand {
namespace {

// In other places a tilde would be read as a part of the text, where no document has it.
bool has_stray_tilde(std::string_view term) {
  for (std::size_t at = term.find('~'); at != std::string_view::npos; at = term.find('~', at + 1)) {
    const bool is_behind_word = at > 0 && term[at - 1] != ' ' && term[at - 1] != '~';
    const bool is_at_end = at + 1 == term.size() || term[at + 1] == ' ';
    if (!is_behind_word || !is_at_end) return true;
  }
  return false;
}

void read_words(const YamlNode& node, Allowance& allowance, FileNotes& notes) {
  allowance.words = read_text(node, notes);
  if (!allowance.words.empty() && split_words(allowance.words).words.empty())
    notes.add_mistake(node.place, "there is no word in " + in_quotes(allowance.words));
}

void read_term(const YamlNode& node, Allowance& allowance, FileNotes& notes) {
  read_words(node, allowance, notes);
  if (has_stray_tilde(allowance.words))
    notes.add_mistake(node.place, "'~' stands right behind a word, for all forms of it");
}

void read_rules(const YamlNode& node, Allowance& allowance, FileNotes& notes) {
  allowance.rules = read_texts(items_or_one(node, notes), notes);
}

void read_reason(const YamlNode& node, Allowance& allowance, FileNotes& notes) {
  allowance.reason = read_text(node, notes);
}

constexpr std::array<Key<Allowance>, 3> kTermKeys = {
    {{"term", read_term, true}, {"rules", read_rules}, {"reason", read_reason}}};
constexpr std::array<Key<Allowance>, 2> kNameKeys = {{{"name", read_words, true}, {"reason", read_reason}}};

template <std::size_t count>
std::vector<Said<Allowance>> read_allowances(const YamlNode& node, const std::array<Key<Allowance>, count>& keys,
                                             FileNotes& notes) {
  std::vector<Said<Allowance>> allowances;
  for (const YamlNode& item : items_of(node, notes)) {
    Allowance allowance;
    if (item.kind == YamlNode::Kind::map) {
      read_map(item, keys, allowance, notes);
    } else {
      keys.front().read(item, allowance, notes);
    }
    allowances.push_back(said(std::move(allowance), item, notes));
  }
  return allowances;
}

}  // namespace

std::vector<Said<Allowance>> read_allowed_terms(const YamlNode& node, FileNotes& notes) {
  return read_allowances(node, kTermKeys, notes);
}

std::vector<Said<Allowance>> read_names(const YamlNode& node, FileNotes& notes) {
  return read_allowances(node, kNameKeys, notes);
}

}  // namespace evenhand
