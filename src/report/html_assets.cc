#include "report/html_assets.h"

#include <cstddef>

// The assembler takes the files in as they are; CMake says where they are and what their hashes are.
#define EVENHAND_EMBED(symbol, file)          \
  asm(".section .rodata\n"                    \
      ".global " #symbol "_begin\n" #symbol   \
      "_begin:\n"                             \
      ".incbin \"" EVENHAND_HTML_DIR "/" file \
      "\"\n"                                  \
      ".global " #symbol "_end\n" #symbol     \
      "_end:\n"                               \
      ".byte 0\n"                             \
      ".previous\n");                         \
  extern "C" const char symbol##_begin[];     \
  extern "C" const char symbol##_end[]

EVENHAND_EMBED(evenhand_page_style, "page.css");
EVENHAND_EMBED(evenhand_page_script, "page.js");
EVENHAND_EMBED(evenhand_comparison_style, "comparison.css");

namespace evenhand {
namespace {

std::string_view between(const char* begin, const char* end) { return {begin, static_cast<std::size_t>(end - begin)}; }

}  // namespace

std::string_view html_style() { return between(evenhand_page_style_begin, evenhand_page_style_end); }

std::string_view html_script() { return between(evenhand_page_script_begin, evenhand_page_script_end); }

std::string_view html_style_hash() { return EVENHAND_STYLE_HASH; }

std::string_view html_script_hash() { return EVENHAND_SCRIPT_HASH; }

std::string_view comparison_style() { return between(evenhand_comparison_style_begin, evenhand_comparison_style_end); }

std::string_view comparison_style_hash() { return EVENHAND_COMPARISON_STYLE_HASH; }

}  // namespace evenhand
