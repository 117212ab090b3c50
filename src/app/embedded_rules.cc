#include "app/embedded_rules.h"

#include <cstddef>

// The build writes these files with embed_rules_main.cc; the assembler takes them in as they are, which is quicker than
// compiling them as arrays.
#define EVENHAND_EMBED(symbol, file)           \
  asm(".section .rodata\n"                     \
      ".balign 16\n"                           \
      ".global " #symbol "_begin\n" #symbol    \
      "_begin:\n"                              \
      ".incbin \"" EVENHAND_EMBED_DIR "/" file \
      "\"\n"                                   \
      ".global " #symbol "_end\n" #symbol      \
      "_end:\n"                                \
      ".byte 0\n"                              \
      ".previous\n");                          \
  extern "C" const char symbol##_begin[];      \
  extern "C" const char symbol##_end[]

EVENHAND_EMBED(evenhand_table, "table.bin");
EVENHAND_EMBED(evenhand_sources, "sources.bin");
EVENHAND_EMBED(evenhand_fingerprint, "fingerprint.txt");
EVENHAND_EMBED(evenhand_irregular_forms, "irregular-forms.txt");
EVENHAND_EMBED(evenhand_gradable_adjectives, "gradable-adjectives.txt");
EVENHAND_EMBED(evenhand_doubling_verbs, "doubling-verbs.txt");
EVENHAND_EMBED(evenhand_spelling, "spelling.txt");
EVENHAND_EMBED(evenhand_common_words, "common-words.txt");

namespace evenhand {
namespace {

std::string_view between(const char* begin, const char* end) { return {begin, static_cast<std::size_t>(end - begin)}; }

}  // namespace

std::string_view embedded_table() { return between(evenhand_table_begin, evenhand_table_end); }

std::string_view embedded_sources() { return between(evenhand_sources_begin, evenhand_sources_end); }

std::string_view embedded_fingerprint() { return between(evenhand_fingerprint_begin, evenhand_fingerprint_end); }

EnglishTexts embedded_english() {
  EnglishTexts texts;
  texts.irregular_forms = between(evenhand_irregular_forms_begin, evenhand_irregular_forms_end);
  texts.gradable_adjectives = between(evenhand_gradable_adjectives_begin, evenhand_gradable_adjectives_end);
  texts.doubling_verbs = between(evenhand_doubling_verbs_begin, evenhand_doubling_verbs_end);
  texts.spelling = between(evenhand_spelling_begin, evenhand_spelling_end);
  texts.common_words = between(evenhand_common_words_begin, evenhand_common_words_end);
  return texts;
}

}  // namespace evenhand
