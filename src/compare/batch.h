#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace evenhand {

// A number that each document of a batch gives, and that is compared between groups.
struct ComparedMeasure {
  enum class Kind {
    mean,   // A number of any size, such as words: means are compared.
    share,  // 0 or 1, such as whether there is a next step: shares of documents are compared.
  };
  enum class Among {
    all,       // Documents of all bands together.
    each_band  // Only documents of the same band with each other; nothing without bands.
  };

  std::string id;      // The name of its rule: “batch-comparison/next-step”.
  std::string title;   // In few words, without a full stop: “Reviews with a next step”.
  std::string counts;  // What is counted, in one sentence for a reader who does not know the rule.
  std::string unit;    // Of a mean, behind the number: “words”, “per 100 words”. Of a share, empty.
  Kind kind = Kind::mean;
  Among among = Among::all;
  std::string basis;  // Where the idea to compare it comes from: a study, or that it is a convention.
  double least = 0;   // In its unit, of a share between 0 and 1: a difference that is not larger than that is slight.

  friend bool operator==(const ComparedMeasure&, const ComparedMeasure&) = default;
};

// How often a document holds a word. The word is borrowed.
struct WordCount {
  std::string_view word;
  std::uint32_t count = 0;
};

// What one document adds to a batch. All is borrowed, and copied as far as it is kept.
struct ComparedDocument {
  std::string_view group;                         // As declared.
  std::optional<std::string_view> band;           // Of its rating, as declared; nothing where there is none.
  std::span<const std::optional<double>> values;  // One for each measure, finite; nothing where it does not apply.
  std::span<const WordCount> words = {};          // Each word once. Without names of people: the words may be shown.
};

// Documents as numbers: their groups, bands and values, and how often each group says each word. Nothing in it tells
// which document a number came from, and no text is kept. Grows by 16 bytes for each document and measure, and by the
// different words of all.
class Batch {
 public:
  // What the groups say of one word. Both by the number of the group.
  struct WordUse {
    std::vector<std::uint64_t> counts;
    std::vector<std::uint64_t> documents;  // In how many documents it stands.
  };

  // The documents of a group.
  struct Group {
    std::string name;
    std::size_t documents = 0;
    std::vector<std::optional<double>> values;      // Document by document, the measures of each.
    std::vector<std::optional<std::size_t>> bands;  // Of each document; the number of its band.
  };

  using Words = std::map<std::string, WordUse, std::less<>>;

  explicit Batch(std::vector<ComparedMeasure> measures) : measures_(std::move(measures)) {}

  // REQUIRES: one value for each measure; 0 or 1 for a share.
  void add(const ComparedDocument& document);

  // A document that declares no group: it is counted, and left out.
  void add_without_group() { ++without_group_; }

  const std::vector<ComparedMeasure>& measures() const { return measures_; }
  const std::vector<Group>& groups() const { return groups_; }      // In the order in which they came.
  const std::vector<std::string>& bands() const { return bands_; }  // Likewise.
  const Words& words() const { return words_; }
  std::size_t without_group() const { return without_group_; }

 private:
  std::size_t number_of_group(std::string_view name);
  std::size_t number_of_band(std::string_view name);

  std::vector<ComparedMeasure> measures_;
  std::vector<Group> groups_;
  std::vector<std::string> bands_;
  std::map<std::string, std::size_t, std::less<>> group_numbers_;
  std::map<std::string, std::size_t, std::less<>> band_numbers_;
  Words words_;
  std::size_t without_group_ = 0;
};

}  // namespace evenhand
