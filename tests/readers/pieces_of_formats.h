#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/programming_language.h"

namespace evenhand {

// Pieces of the syntax of each family of formats, for hard_pieces() to choose from.
using Pieces = std::vector<std::string_view>;

// pieces_of_pages.cc
const Pieces& template_pieces();
const Pieces& html_pieces();
const Pieces& mdx_pieces();

// pieces_of_markup.cc
const Pieces& rst_pieces();
const Pieces& asciidoc_pieces();
const Pieces& org_pieces();
const Pieces& typst_pieces();

// pieces_of_typesetting.cc
const Pieces& latex_pieces();
const Pieces& man_pieces();
const Pieces& rtf_pieces();

// pieces_of_data.cc
const Pieces& data_pieces();     // JSON, YAML, TOML, tables.
const Pieces& message_pieces();  // Catalogs and subtitles.

// pieces_of_code.cc
const Pieces& code_pieces();                               // The marks of all programming languages.
std::string file_in(const ProgrammingLanguage& language);  // The name of a file that is in it.

}  // namespace evenhand
