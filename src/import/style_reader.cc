#include "import/style_reader.h"

#include "import/rule_name.h"

namespace evenhand {

ImportedStyle read_style(const ForeignFormat& format, std::string_view name, const std::vector<ForeignFile>& files) {
  ImportedStyle style;
  style.id = category_name(name);
  style.name = name;
  style.tool = format.tool;
  style.kind = format.kind;
  for (const ForeignFile& file : files) format.read(file, style);
  RuleNames names;
  for (ImportedRule& rule : style.rules) rule.name = names.claim(rule.name);
  return style;
}

}  // namespace evenhand
