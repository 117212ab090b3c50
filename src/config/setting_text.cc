#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "config/setting.h"
#include "rules/yaml_scalar.h"

namespace evenhand {
namespace {

// Where origins begin, if the line is not longer.
constexpr std::size_t kOriginColumn = 46;

// As yaml_scalar(), which folds white space, but with the text's own.
std::string scalar(const std::string& text) {
  const bool is_folded = text.find_first_of("\n\t") != std::string::npos || text.find("  ") != std::string::npos;
  if (!is_folded) return yaml_scalar(text);
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    if (c == '\n' || c == '\t') {
      quoted += c == '\n' ? "\\n" : "\\t";
    } else {
      quoted += c;
    }
  }
  return quoted + '"';
}

// On one line.
std::string flow(const YamlNode& node) {
  std::string text;
  switch (node.kind) {
    case YamlNode::Kind::sequence:
      for (const YamlNode& item : node.items) text += (text.empty() ? "" : ", ") + flow(item);
      return "[" + text + "]";
    case YamlNode::Kind::map:
      for (const YamlEntry& entry : node.entries)
        text += (text.empty() ? "" : ", ") + flow(entry.key) + ": " + flow(entry.value);
      return "{" + text + "}";
    case YamlNode::Kind::scalar:
      return node.style == YamlNode::Style::plain ? node.text : scalar(node.text);
    case YamlNode::Kind::nothing:
      break;
  }
  return text;
}

std::string with_origin(std::string line, const std::string& origin) {
  line.resize(std::max(line.size() + 2, kOriginColumn), ' ');
  return line + "# " + (origin.empty() ? "built in" : origin) + "\n";
}

}  // namespace

std::string settings_as_yaml(const std::vector<Setting>& settings) {
  std::string text;
  std::string_view open;  // The key whose items or entries are being written.
  for (const Setting& setting : settings) {
    if (setting.kind != Setting::Kind::value && open != setting.key) text += setting.key + ":\n";
    open = setting.key;
    const std::string value = flow(setting.value);
    switch (setting.kind) {
      case Setting::Kind::value:
        text += with_origin(setting.key + ": " + value, setting.origin);
        break;
      case Setting::Kind::item:
        text += with_origin("  - " + value, setting.origin);
        break;
      case Setting::Kind::entry:
        text += with_origin("  " + scalar(setting.name) + ": " + value, setting.origin);
        break;
    }
  }
  return text;
}

}  // namespace evenhand
