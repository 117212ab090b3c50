// Prints the prose of a file, a line for each stretch that no sentence leaves: print_prose FORMAT FILE. For scripts
// that compare a reader with another program.

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include "readers/reader.h"

namespace evenhand {
namespace {

void print(const Document& document) {
  for (const Block& block : document.blocks()) {
    for (const char c : document.text().substr(block.span.begin, block.span.size())) {
      if (c == Document::kNothing) continue;
      std::cout << (c == Document::kBarrier ? '\n' : c);
    }
    std::cout << '\n';
  }
}

int run(std::string_view name, const char* path) {
  std::ifstream file(path, std::ios::binary);
  const std::string bytes(std::istreambuf_iterator<char>(file), {});
  for (const Format format : all_formats()) {
    if (name_of(format) != name) continue;
    const auto document = read_document(format, path, bytes);
    if (document) print(*document);
    return document ? EXIT_SUCCESS : EXIT_FAILURE;
  }
  return EXIT_FAILURE;
}

}  // namespace
}  // namespace evenhand

int main(int count, char** words) { return count == 3 ? evenhand::run(words[1], words[2]) : EXIT_FAILURE; }
