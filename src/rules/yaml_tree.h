#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/file_notes.h"
#include "rules/source_place.h"

namespace evenhand {

struct YamlEntry;

// A value in a YAML file. Scalars stay text; what reads them decides whether that text is a number or a word.
struct YamlNode {
  enum class Kind : std::uint8_t {
    nothing,   // No value stands where one could: `key:` and the line ends.
    scalar,    // text
    sequence,  // items
    map,       // entries
  };

  enum class Style : std::uint8_t { plain, single_quoted, double_quoted, block };

  Kind kind = Kind::nothing;
  SourcePlace place;  // Of the first byte, an opening quote included.
  std::string text;   // Quotes and escapes resolved.
  Style style = Style::plain;
  bool folded = false;  // Its text does not stand as it is on one line: only `place` is known of it.
  std::string escaped;  // What stands between the quotes, where that is not `text`. Empty otherwise.
  std::vector<YamlNode> items;
  std::vector<YamlEntry> entries;  // In the file's order; no key twice.
};

struct YamlEntry {
  YamlNode key;  // A scalar.
  YamlNode value;
};

inline constexpr std::size_t kYamlSizeLimit = 4 << 20;  // Bytes.
inline constexpr std::size_t kYamlDepthLimit = 64;
inline constexpr std::size_t kYamlEventLimit = 1'000'000;

// The tree of a file that holds exactly one YAML document, without anchors, aliases and tags. Nothing where there is no
// such tree. Every mistake is in `notes`; a key given twice is one that leaves a tree, with its first value.
std::optional<YamlNode> parse_yaml(std::string_view text, FileNotes& notes);

// Where byte `offset` of `scalar.text` stands in the file; the scalar's own place where that is not known.
// REQUIRES: scalar.kind == scalar, offset <= scalar.text.size().
SourcePlace place_in(const YamlNode& scalar, std::size_t offset);

}  // namespace evenhand
