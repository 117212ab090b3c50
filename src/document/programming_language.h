#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

namespace evenhand {

// A comment that ends where it says so.
struct BlockComment {
  enum class Nesting : std::uint8_t { flat, nested };
  // Where its opening mark may stand. The mark of `line_start` closes only at one, too.
  enum class Place : std::uint8_t { anywhere, line_start };

  std::string_view open = {};  // Empty: none.
  std::string_view close = {};
  Nesting nesting = Nesting::flat;
  Place place = Place::anywhere;
};

// A kind of string literal.
struct StringForm {
  // What keeps the closing mark from closing: nothing, a backslash before it, another one behind it, a backtick before.
  enum class Escape : std::uint8_t { none, backslash, doubled, backtick };
  enum class Reach : std::uint8_t { line, lines };  // Whether it may hold line breaks.
  enum class Role : std::uint8_t {
    text,
    documentation,  // Text, and prose where it stands alone as a statement.
    character,      // One character; any other use of the mark is something else (a lifetime, a digit separator).
    names,          // A name in quotation marks, or a pattern: never prose.
  };

  std::string_view open = {};
  std::string_view close = {};
  Escape escape = Escape::backslash;
  Reach reach = Reach::line;
  Role role = Role::text;
  std::string_view insertion = {};  // Opens code inside the string: `${`, `#{`, `$(`, `\(`. Empty: none.
};

// Syntax that marks alone cannot describe.
enum class Special : std::uint8_t {
  line_mark_at_start,     // A line comment begins only a line (ini, Dockerfile, Tcl, Vim).
  line_mark_after_blank,  // … or follows a blank or one of `;|&()` (shells).
  line_mark_is_word,      // … or is a word, in any case of letters (REM).
  dashes_only,            // `-->` is an operator and no comment (Haskell).
  column_one_comment,     // C, c or * in the first column (Fortran 77).
  attributes,             // `#[` opens no comment (PHP 8).
  shell_heredoc,          // <<WORD, <<-WORD, <<~WORD, quoted or not.
  php_heredoc,            // <<<WORD
  regular_expressions,    // /…/ where a value is expected.
  line_opens_pattern,     // … such as at the start of every line (AWK).
  long_brackets,          // [==[ … ]==], and comments of them behind the line mark (Lua, CMake).
  raw_cpp_strings,        // R"x( … )x"
  raw_hash_strings,       // #"…"#, with any number of # (Rust, Swift).
  raw_r_strings,          // r"( … )" and its kin (R).
  quoted_ids,             // {id| … |id} (OCaml).
  perl_quotes,            // q{}, qw//, s///, m!!, tr, y; $# and $' are variables; __END__.
  pod,                    // =head1 … =cut
  percent_quotes,         // %q(…), %w[…]
  sigils,                 // ~s(…), ~r/…/
  doc_statements,         // A string that is a statement of its own is documentation (Python, Julia).
  descriptions,           // A string that begins a line is documentation, between brackets too (GraphQL).
  transposes,             // ' behind a name or bracket transposes a matrix (MATLAB).
  doc_attributes,         // @doc, @moduledoc before a string (Elixir).
  doc_forms,              // A string that begins a line right inside of (def… (Lisps).
  backslash_is_plain,     // In code a backslash escapes nothing.
  markup_around,          // Code only inside <script>, <style>; around it, markup (Vue, Svelte).
  php_tags,               // Code only inside <?php … ?>.
};

class Specials {
 public:
  constexpr Specials() = default;
  constexpr Specials(std::initializer_list<Special> all) {
    for (const Special special : all) bits_ |= bit(special);
  }
  constexpr bool has(Special special) const { return (bits_ & bit(special)) != 0; }

 private:
  static constexpr std::uint32_t bit(Special special) { return std::uint32_t{1} << static_cast<unsigned>(special); }

  std::uint32_t bits_ = 0;
};

// What is known of a language: by what names its files go, and how it writes comments and strings. Lists are words with
// a blank between, in small letters where they are names.
struct ProgrammingLanguage {
  std::string_view name = {};
  std::string_view extensions = {};     // Without the dot.
  std::string_view file_names = {};     // Whole ones.
  std::string_view interpreters = {};   // As a #! line names them, without a version.
  std::string_view line_comments = {};  // Marks; a longer one before one that it begins with.
  std::array<BlockComment, 2> block_comments = {};
  std::span<const StringForm> strings = {};  // An opening mark before one that it begins with.
  Specials specials = {};
};

// Calls `visit(word)` for each word of a list as above.
template <typename Visit>
constexpr void for_each_listed(std::string_view list, Visit visit) {
  while (!list.empty()) {
    const std::size_t end = list.find(' ');
    visit(list.substr(0, end));
    list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
  }
}

// All of them. The order says which one is meant where two share an extension and the content does not say.
std::span<const ProgrammingLanguage* const> programming_languages();

// The language of that name; nothing where there is none.
const ProgrammingLanguage* find_programming_language(std::string_view name);

// Whether the name of a file says that it is source code.
bool is_source_code_name(std::string_view path);

// The same where it is the whole name (Makefile, CMakeLists.txt), and not the extension, that says so.
bool is_whole_source_code_name(std::string_view path);

// The language of a file: by its name, by its content where the name is that of two (.m, .pl), by its first line (#!).
// Null where neither says.
const ProgrammingLanguage* programming_language_of(std::string_view path, std::string_view content);

// The language that the first line of a file names as its interpreter (#!/usr/bin/env python3). Null without such a
// line.
const ProgrammingLanguage* language_of_interpreter_line(std::string_view content);

}  // namespace evenhand
