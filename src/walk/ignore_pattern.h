#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenhand {

enum class EntryKind : std::uint8_t { file, folder };

// One line of a .gitignore file, as gitignore(5) has it: `!` takes back what earlier lines say, a `/` at the start or
// in the middle ties it to the folder of the file, one at the end to folders; `*`, `?` and `[a-z]` stop at a `/`,
// `**/`, `/**/` and `/**` do not; `\` takes a character at its word. Bytes are compared, as git does.
class IgnorePattern {
 public:
  // Nothing for a line that says nothing: empty, a comment, or a class that is never closed.
  static std::optional<IgnorePattern> parse(std::string_view line);

  // Whether it takes back what earlier patterns say.
  bool is_negated() const { return negated_; }

  // Whether it fits `path`, which is given from the folder of the file on, without a `/` at either end. What lies in a
  // folder that fits is not asked about. Takes time in proportion to the product of both lengths at most.
  bool matches(std::string_view path, EntryKind kind) const;

 private:
  struct Step {
    enum class Kind : std::uint8_t { byte, any, set, star, folders, inside_folders, everything };
    Kind kind;
    char byte = 0;        // Of Kind::byte.
    std::size_t set = 0;  // Of Kind::set: index into sets_.
  };
  using ByteSet = std::bitset<256>;
  using States = std::vector<char>;

  IgnorePattern() = default;
  bool compile(std::string_view glob);
  std::size_t add_stars(std::string_view glob, std::size_t begin);
  void reach(std::size_t state, States& states) const;
  void advance(std::size_t state, char byte, States& next) const;
  bool fits(std::string_view text) const;

  bool negated_ = false;
  bool only_folders_ = false;
  bool anchored_ = false;               // To the folder of the file; else it is tried on the last part of a path.
  std::optional<std::string> literal_;  // The whole pattern, where it has no special characters.
  std::optional<std::string> suffix_;   // Behind the star, where that is all there is before it.
  std::vector<Step> steps_;
  std::vector<ByteSet> sets_;
};

}  // namespace evenhand
