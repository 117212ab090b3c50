#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/span.h"
#include "document/document.h"

namespace evenhand {

// The text of a packed file, taken out and put together block by block, one line for each. Its bytes are what a finding
// shows around a match; masked words are shown there, too, and never searched.
class PackedText {
 public:
  static constexpr std::size_t kLargest = std::size_t{256} << 20;  // Bytes.

  enum class Words : std::uint8_t {
    prose,
    masked,   // Code and the like.
    foreign,  // In another language than English.
  };

  // Begins a block; one that is open ends. `like`: its kind, level, column and quoting. A block without words never
  // comes to be.
  void begin(Block like, std::string place);
  // Words of the open block, as they stand: white space inside them counts. What is not UTF-8 becomes U+FFFD, a control
  // character a blank. REQUIRES: a block is open.
  void add(std::string_view text, Words words = Words::prose);
  // No sentence goes on across this place of the open block.
  void bar();
  // What the open block has turned out to be. REQUIRES: a block is open.
  void change(Block like);
  // Whether the block that was open had words and is kept.
  bool end();

  // What has been added to the open block so far; empty where none is open.
  std::string_view open_text() const;
  // REQUIRES: a block is open.
  Block::Kind open_kind() const { return open_.kind; }

  // All that was added, as a document. The Error: more text than kLargest, or none that is English.
  Result<Document> finish(std::string path) &&;

 private:
  struct Place {
    std::size_t begin;
    std::string name;
  };

  std::string source_;
  std::vector<Block> blocks_;
  std::vector<Place> places_;
  std::vector<Span> masked_;
  std::vector<std::size_t> bars_;
  Block open_;
  bool in_block_ = false;
  bool too_large_ = false;
  std::size_t prose_ = 0;    // Bytes.
  std::size_t foreign_ = 0;  // Bytes.
};

}  // namespace evenhand
