#include "bench_texts.h"

#include <cstdlib>

#include "app/embedded_rules.h"
#include "base/file.h"

namespace evenhand {
namespace {

std::string repeated(const std::string& piece, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += "\n\n" + piece;
  return text;
}

}  // namespace

std::string contents_of(const std::string& name) {
  Result<std::string> text = read_file(EVENHAND_SOURCE_DIR "/" + name);
  if (!text) std::abort();
  return *std::move(text);
}

std::string prose_of_size(std::size_t bytes) {
  return repeated(contents_of("docs/rule-format.md") + contents_of("docs/output.md") + contents_of("README.md"), bytes);
}

std::string dense_text_of_size(std::size_t bytes) {
  return repeated(contents_of("examples/performance-review.md") + "\n\n" + contents_of("examples/job-posting.md"),
                  bytes);
}

const CompiledRules& built_in_rules() {
  static const CompiledRules rules = *CompiledRules::open_known(embedded_table());
  return rules;
}

}  // namespace evenhand
