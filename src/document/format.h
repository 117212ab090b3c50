#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace evenhand {

// How the bytes of a file are to be read.
enum class Format : std::uint8_t {
  text,
  markdown,
  docx,
  rst,
  html,
  odt,
  pptx,
  odp,
  xlsx,
  ods,
  epub,
  pdf,
  code,
  commit_message,
  diff,
  asciidoc,
  mdx,
  csv,
  tsv,
  json,
  jsonl,
  yaml,
  toml,
  latex,
  man,
  org,
  ipynb,
  po,
  subtitles,
  rtf,
  eml,
  typst,
};

// Every one, in the order of the enumeration.
std::span<const Format> all_formats();

std::string_view name_of(Format format);

// The names of all, in the order of all_formats().
std::span<const std::string_view> format_names();

// The format of exactly that name; nothing where there is none.
std::optional<Format> format_named(std::string_view name);

// Whether the text of a file has to be taken out of it first (an archive, a PDF). Then Document::source() is not the
// file's bytes: it has no lines to point to, only places, and nothing in it can be fixed.
bool is_packed(Format format);

// The format of a file by its name (extension, or a whole name such as README), any case of letters. Nothing for names
// that say nothing about a format that can be read.
std::optional<Format> format_of_path(std::string_view path);

}  // namespace evenhand
