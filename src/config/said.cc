#include "config/said.h"

namespace evenhand {

std::string origin_of(const YamlNode& node, const FileNotes& notes) {
  return notes.path() + ":" + std::to_string(node.place.line);
}

std::vector<Said<std::string>> read_said_texts(const YamlNode& node, FileNotes& notes) {
  std::vector<Said<std::string>> texts;
  for (const YamlNode& item : items_or_one(node, notes)) {
    if (std::string text = read_text(item, notes); !text.empty()) texts.push_back(said(std::move(text), item, notes));
  }
  return texts;
}

}  // namespace evenhand
