#pragma once

#include <string>
#include <utility>
#include <vector>

#include "config/config.h"
#include "rules/node_reader.h"

// From YAML nodes to values that know where they were said.

namespace evenhand {

// “docs/.evenhand.yaml:3”
std::string origin_of(const YamlNode& node, const FileNotes& notes);

template <typename Value>
Said<Value> said(Value value, const YamlNode& node, const FileNotes& notes) {
  return {std::move(value), origin_of(node, notes)};
}

// The texts of a list, or of one item without a list. Notes what is no text.
std::vector<Said<std::string>> read_said_texts(const YamlNode& node, FileNotes& notes);

}  // namespace evenhand
