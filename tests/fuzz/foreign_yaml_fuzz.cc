#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "import/alex.h"
#include "import/rule_file_text.h"
#include "import/style_reader.h"
#include "rules/yaml_tree.h"

// Any bytes as a file of each format. What must hold: no crash, no hang, every complaint with a place and a reason, and
// what is written of it is YAML.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace evenhand;
  const ForeignFile file{"x/y.yml", "y.yml", std::string(reinterpret_cast<const char*>(data), size)};
  for (const ForeignFormat& format : foreign_formats()) {
    ImportedStyle style;
    if (format.read == nullptr) {
      static_cast<void>(read_alex_configuration(file, style.left_out));
    } else {
      style = read_style(format, "Fuzz", {file});
    }
    for (const LeftOut& one : style.left_out) {
      if (one.place.line == 0 || one.place.column == 0 || one.what.empty() || one.why.empty()) __builtin_trap();
    }
    for (const ImportedRule& rule : style.rules) {
      const ExampleChoice choice{std::vector<std::size_t>(rule.patterns.size(), 0), 0};
      FileNotes notes("fuzz");
      if (!parse_yaml(text_of(rule_file_lines(rule, style, choice)), notes)) __builtin_trap();
    }
  }
  return 0;
}
