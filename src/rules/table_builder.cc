#include "rules/table_builder.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <set>

#include "rules/hash_filter.h"
#include "rules/table_bytes.h"
#include "rules/table_hash.h"

namespace evenhand {
namespace {

std::uint32_t size_of(const auto& section) { return static_cast<std::uint32_t>(section.size()); }

// REQUIRES: words <= kLongestMatch.
std::uint16_t as_distance(std::uint32_t words) {
  assert(words <= kLongestMatch);
  return static_cast<std::uint16_t>(words);
}

}  // namespace

TableBuilder::TableBuilder() {
  sections_.words.push_back({});           // Number 0: an unknown word.
  word_set(std::vector<std::uint32_t>());  // Number 0: the empty set.
  pool_.word_set = [this](const std::vector<std::string>& words) { return word_set(words); };
  pool_.string = [this](const std::string& text) {
    const auto [place, is_new] = string_numbers_.emplace(text, size_of(sections_.strings));
    if (is_new) sections_.strings.push_back(string(text));
    return place->second;
  };
  pool_.regex = [this](const std::string& text) {
    const auto [place, is_new] = regex_numbers_.emplace(text, size_of(sections_.regexes));
    if (is_new) sections_.regexes.push_back(string(text));
    return place->second;
  };
}

StringRef TableBuilder::string(std::string_view text) {
  const auto [place, is_new] = string_offsets_.emplace(std::string(text), size_of(sections_.characters));
  if (is_new) sections_.characters.insert(sections_.characters.end(), text.begin(), text.end());
  return {place->second, static_cast<std::uint32_t>(text.size())};
}

Range TableBuilder::strings(const std::vector<std::string>& texts) {
  std::vector<StringRef> references;
  for (const std::string& text : texts) references.push_back(string(text));
  return append(sections_.strings, references);
}

std::uint32_t TableBuilder::word(const std::string& text) {
  const auto [place, is_new] = word_numbers_.emplace(text, size_of(sections_.words));
  if (is_new) {
    WordRecord record;
    record.text = {size_of(sections_.letters), static_cast<std::uint32_t>(text.size())};
    sections_.letters.insert(sections_.letters.end(), text.begin(), text.end());
    sections_.words.push_back(record);
  }
  return place->second;
}

std::uint32_t TableBuilder::word_set(const std::vector<std::string>& words) {
  std::vector<std::uint32_t> numbers;
  for (const std::string& text : words) numbers.push_back(word(text));
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return word_set(numbers);
}

std::uint32_t TableBuilder::word_set(const std::vector<std::uint32_t>& numbers) {
  const auto [place, is_new] = set_numbers_.emplace(numbers, size_of(set_members_));
  if (is_new) set_members_.push_back(&place->first);
  return place->second;
}

std::uint32_t TableBuilder::pattern(const Expansion& expansion, const Anchor* anchor, std::string_view notation) {
  PatternRecord record;
  record.code = append(sections_.instructions, write_program(expansion, pool_));
  record.longest = as_distance(word_count(expansion).most);
  const Beginning beginning = find_beginning(expansion);
  if (!beginning.other) record.first = word_set(beginning.words);
  record.first_name = beginning.name ? 1 : 0;
  if (anchor != nullptr) {
    record.least_before = as_distance(anchor->least_before);
    record.most_before = as_distance(anchor->most_before);
  }
  sections_.patterns.push_back(record);
  sections_.pattern_texts.push_back({{}, string(notation)});
  return size_of(sections_.patterns) - 1;
}

void TableBuilder::add_trigger(std::uint32_t pattern, const Clues& clues) {
  sections_.patterns[pattern].least_before = as_distance(clues.least_before);
  sections_.patterns[pattern].most_before = as_distance(clues.most_before);
  std::vector<NeedRecord> needs;
  for (const Need& need : clues.needs) {
    needs.push_back({word_set(need.words), static_cast<std::int16_t>(need.least), static_cast<std::int16_t>(need.most),
                     need.digits ? 1U : 0U});
  }
  sections_.patterns[pattern].needs = append(sections_.needs, needs);
  for (const std::uint32_t word : clues.words) triggers_[word].push_back(pattern);
  for (const auto& pair : clues.pairs) pair_triggers_[pair].push_back(pattern);
}

void TableBuilder::add_trigger(std::uint32_t pattern, const Anchor* anchor) {
  if (anchor == nullptr) {
    sections_.unanchored.push_back(pattern);
    return;
  }
  for (const std::string& text : anchor->words) triggers_[word(text)].push_back(pattern);
}

std::uint32_t TableBuilder::pattern_set(const std::vector<SetMember>& members) {
  std::vector<SetAnchor> anchors;
  std::vector<std::uint32_t> unanchored;
  std::vector<std::uint32_t> key;
  for (const SetMember& member : members) {
    key.push_back(member.pattern);
    if (member.anchor == nullptr) {
      unanchored.push_back(member.pattern);
      continue;
    }
    for (const std::string& text : member.anchor->words) anchors.push_back({word(text), member.pattern});
  }
  std::sort(key.begin(), key.end());
  const auto [place, is_new] = pattern_set_numbers_.emplace(key, size_of(sections_.pattern_sets));
  if (!is_new) return place->second;
  std::sort(anchors.begin(), anchors.end(), [](const SetAnchor& left, const SetAnchor& right) {
    return std::pair(left.word, left.pattern) < std::pair(right.word, right.pattern);
  });
  PatternSet set;
  set.anchors = append(sections_.set_anchors, anchors);
  set.unanchored = pattern_range(unanchored);
  sections_.pattern_sets.push_back(set);
  return place->second;
}

Range TableBuilder::pattern_range(const std::vector<std::uint32_t>& numbers) {
  const auto [place, is_new] = pattern_ranges_.emplace(numbers, Range{});
  if (is_new) place->second = append(sections_.pattern_numbers, numbers);
  return place->second;
}

void TableBuilder::place_pairs() {
  const std::size_t slot_count = std::bit_ceil(pair_triggers_.size() * 5 / 4 + 1);
  sections_.pairs_of_words.assign(slot_count, {});
  sections_.pair_filter = make_filter(pair_triggers_.size());
  for (const auto& [pair, patterns] : pair_triggers_) {
    const std::uint32_t hash = hash_pair(pair.first, pair.second);
    add_to_filter(sections_.pair_filter, hash);
    std::size_t slot = hash & (slot_count - 1);
    while (sections_.pairs_of_words[slot].first != 0) slot = (slot + 1) & (slot_count - 1);
    sections_.pairs_of_words[slot] = {pair.first, pair.second, pattern_range(patterns)};
  }
}

void TableBuilder::place_words() {
  for (const auto& [number, patterns] : triggers_) sections_.words[number].triggers = pattern_range(patterns);
  // At most a quarter full: an unknown word is turned away by one look.
  const std::size_t slot_count = std::bit_ceil(word_numbers_.size() * 4 + 4);
  sections_.slots.assign(slot_count, {});
  std::set<std::uint32_t> stem_lengths;
  sections_.stem_starts = make_filter(word_numbers_.size() / 16);
  for (const auto& [text, number] : word_numbers_) {
    const bool is_stem = text.ends_with('*');
    if (is_stem) {
      assert(text.size() > kStemStart);
      stem_lengths.insert(static_cast<std::uint32_t>(text.size() - 1));
      add_to_filter(sections_.stem_starts, hash_start(text));
    }
    const std::string_view key = is_stem ? std::string_view(text).substr(0, text.size() - 1) : text;
    const KeyEnds ends = ends_of_key(key);
    sections_.words[number].head = ends.head;
    const std::uint64_t hash = hash_key(ends, key.size(), is_stem ? Keyed::stem : Keyed::word);
    std::size_t slot = hash & (slot_count - 1);
    while (sections_.slots[slot].word != 0) slot = (slot + 1) & (slot_count - 1);
    sections_.slots[slot] = {static_cast<std::uint32_t>(hash >> 32), number};
  }
  sections_.stem_lengths.assign(stem_lengths.begin(), stem_lengths.end());
  for (const auto& [text, number] : word_numbers_) {
    if (!text.ends_with('*')) sections_.words[number].stem = longest_stem(text);
  }
}

std::uint32_t TableBuilder::longest_stem(std::string_view word) const {
  for (auto length = sections_.stem_lengths.rbegin(); length != sections_.stem_lengths.rend(); ++length) {
    if (*length > word.size()) continue;
    const auto stem = word_numbers_.find(std::string(word.substr(0, *length)) + "*");
    if (stem != word_numbers_.end()) return stem->second;
  }
  return 0;
}

void TableBuilder::place_sets() {
  for (const std::vector<std::uint32_t>* const words : set_members_) {
    const bool is_large = words->size() >= kLargeSet;
    sections_.sets.push_back({size_of(sections_.set_blocks), size_of(*words)});
    if (is_large) {
      place_large_set(*words);
    } else {
      sections_.sets.back().begin = append(sections_.set_words, *words).begin;
    }
  }
}

void TableBuilder::place_large_set(std::span<const std::uint32_t> words) {
  const std::size_t block_count = sections_.words.size() / kBlockWords + 1;
  auto word = words.begin();
  for (std::uint32_t block_end = kBlockWords, i = 0; i < block_count; ++i, block_end += kBlockWords) {
    WordSetBlock block;
    block.begin = size_of(sections_.set_bits);
    while (word != words.end() && *word < block_end) {
      const std::uint32_t chunk = *word / 64;
      block.filled |= std::uint64_t{1} << chunk % 64;
      std::uint64_t& bits = sections_.set_bits.emplace_back();
      for (; word != words.end() && *word / 64 == chunk; ++word) bits |= std::uint64_t{1} << *word % 64;
    }
    sections_.set_blocks.push_back(block);
  }
}

std::string TableBuilder::finish() {
  place_words();
  place_pairs();
  place_sets();
  return write_table(sections_);
}

}  // namespace evenhand
