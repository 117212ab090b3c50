#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/span.h"
#include "document/genre.h"

namespace evenhand {

// A stretch of prose that no sentence leaves: a paragraph, a heading, a list item, a table cell.
struct Block {
  enum class Kind : std::uint8_t {
    paragraph,
    heading,
    list_item,
    table_cell,
    table_header,  // A cell of a table's heading row.
    field,         // A line of a form with its label; a value of front matter.
    identifier,    // A name in source code: its words are told by case too, and nothing in it is fixed.
  };

  Span span;  // In bytes of the source. Never empty.
  Kind kind = Kind::paragraph;
  std::uint8_t level = 0;    // Of a heading: 1 is the highest. Otherwise 0.
  std::uint16_t column = 0;  // Of a table cell: its column, from 0. Otherwise 0.
  bool quoted = false;       // Inside a block quote.

  friend bool operator==(const Block&, const Block&) = default;
};

// A file that stands inside another one, such as a diff, and why it could not be read there, in words.
struct UnreadPart {
  std::string path;
  std::string why;

  friend bool operator==(const UnreadPart&, const UnreadPart&) = default;
};

// A file ready to be searched: its source (the bytes on disk, or the text taken out of them: see is_packed()), and a
// copy in which everything that is not prose has been blanked out.
//
// Invariant: text().size() == source().size(). Readers overwrite bytes and never move them, so a Span found in text()
// is the same Span in source(), and no offset is ever translated.
class Document {
 public:
  // Stands where a sentence cannot continue: at the edge of a block. No word and no match contains it.
  static constexpr char kBarrier = '\x1e';
  // Stands for markup inside a word (`black**list**`): the word scanner passes over it as if it were not there.
  static constexpr char kNothing = '\x1f';

  // A document that is prose from end to end, in no block yet. Bytes of `source` that equal kBarrier or kNothing become
  // blanks in text(). REQUIRES: source.size() < 2^32.
  Document(std::string path, std::string source);

  const std::string& path() const { return path_; }
  std::string_view source() const { return source_; }
  std::string_view text() const { return text_; }

  // The genre that the document's own front matter names.
  const std::optional<Genre>& declared_genre() const { return declared_genre_; }
  void declare_genre(Genre genre) { declared_genre_ = genre; }

  // The genre of all documents of its format, unless something says otherwise: source code is code.
  const std::optional<Genre>& usual_genre() const { return usual_genre_; }
  void set_usual_genre(Genre genre) { usual_genre_ = genre; }

  // Ascending by span, without overlap. Prose outside of all blocks is not searched.
  const std::vector<Block>& blocks() const { return blocks_; }
  // REQUIRES: block.span begins at or after the end of the last block, and is not empty.
  void add_block(Block block);

  // Where in the file `offset` is, in the words of its format: “page 3”, “sheet ‘Staff’, cell B7”, “$.comments[2]”.
  // Empty where a line and a column say it all.
  std::string_view place_at(std::size_t offset) const;
  // Everything from `begin` to the next place is at `place`. REQUIRES: begin is not before the last place's.
  void add_place(std::size_t begin, std::string place);

  // Comments of the format, ascending, marks included (`<!-- … -->`, `# …`): where a file may speak to the linter.
  const std::vector<Span>& comments() const { return comments_; }
  // REQUIRES: comment.begin >= the end of the last comment.
  void add_comment(Span comment);

  // What of the file could not be read, and where: nothing where all of it was.
  const std::optional<std::string>& loss() const { return loss_; }
  void declare_loss(std::string loss) { loss_ = std::move(loss); }

  // Files inside of this one that could not be read, or not whole, in the order in which they were added.
  const std::vector<UnreadPart>& unread_parts() const { return unread_parts_; }
  void add_unread_part(UnreadPart part) { unread_parts_.push_back(std::move(part)); }

  // Blanks `span` in text(), keeping line breaks. REQUIRES for these four: span.end <= source().size().
  void hide(Span span);
  // Makes `span` vanish inside a word: text on both sides is joined. Line breaks are kept, and not passed over.
  void join(Span span);
  // Blanks `span` and lets no sentence cross it. Line breaks are kept, so a span of nothing else stays as it is: there,
  // only the edge of a block ends the sentence.
  void separate(Span span);
  // Writes the character that an entity or escape stands for over it, and kNothing over the rest of it.
  // REQUIRES: replacement.size() <= span.size().
  void write(Span span, std::string_view replacement);

 private:
  struct Place {
    std::size_t begin;
    std::string name;
  };

  std::string path_;
  std::string source_;
  std::string text_;
  std::vector<Block> blocks_;
  std::vector<Place> places_;
  std::vector<Span> comments_;
  std::optional<Genre> declared_genre_;
  std::optional<Genre> usual_genre_;
  std::optional<std::string> loss_;
  std::vector<UnreadPart> unread_parts_;
};

}  // namespace evenhand
