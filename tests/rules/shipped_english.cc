#include "rules/shipped_english.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <utility>

namespace evenhand {
namespace {

std::string text_of(const std::string& name) {
  std::ifstream file(std::string(EVENHAND_SOURCE_DIR) + "/rules/english/" + name);
  return {std::istreambuf_iterator<char>(file), {}};
}

English read_shipped_english() {
  const std::string irregular = text_of("irregular-forms.txt");
  const std::string gradable = text_of("gradable-adjectives.txt");
  const std::string doubling = text_of("doubling-verbs.txt");
  const std::string spelling = text_of("spelling.txt");
  const std::string common = text_of("common-words.txt");
  Result<English> english = read_english({.irregular_forms = irregular,
                                          .gradable_adjectives = gradable,
                                          .doubling_verbs = doubling,
                                          .spelling = spelling,
                                          .common_words = common});
  if (!english) {
    std::cerr << english.error().message << '\n';
    std::abort();
  }
  return *std::move(english);
}

}  // namespace

const English& shipped_english() {
  static const English english = read_shipped_english();
  return english;
}

}  // namespace evenhand
