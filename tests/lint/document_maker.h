#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace evenhand {

// Markdown as it stands in a file, in pieces that can be put together anew.
struct MadeDocument {
  std::vector<std::string> blocks;  // Paragraphs, headings and list items, each in one line.

  std::string text() const;

  // With every paragraph and item broken into lines of about `width` bytes.
  std::string wrapped(std::size_t width) const;
};

// Makes documents of the sentences in tests/sentences, biased and innocent ones mixed. The same seed makes the same.
class DocumentMaker {
 public:
  explicit DocumentMaker(std::uint64_t seed);

  MadeDocument next();

  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(random_() % limit); }

 private:
  std::mt19937_64 random_;
  std::vector<std::string> sentences_;
};

}  // namespace evenhand
