#include "readers/yaml_path.h"

#include <utility>
#include <variant>

namespace evenhand {

void YamlPath::enter_key(std::size_t column, std::string key) {
  // The items of a list may stand in the column of its key.
  while (!levels_.empty() &&
         (levels_.back().column > column || (levels_.back().column == column && levels_.back().kind == Kind::item))) {
    leave();
  }
  if (!levels_.empty() && levels_.back().column == column) {
    path_.last() = std::move(key);
    return;
  }
  levels_.push_back({column, Kind::key});
  path_.enter(std::move(key));
}

void YamlPath::enter_item(std::size_t column) {
  while (!levels_.empty() && levels_.back().column > column) leave();
  if (!levels_.empty() && levels_.back().column == column && levels_.back().kind == Kind::item) {
    ++std::get<ValuePath::Index>(path_.last());
    return;
  }
  levels_.push_back({column, Kind::item});
  path_.enter(ValuePath::Index{0});
}

void YamlPath::clear() {
  levels_.clear();
  path_ = ValuePath();
}

std::string_view YamlPath::key() const {
  for (auto step = path_.steps().rbegin(); step != path_.steps().rend(); ++step) {
    if (const auto* const key = std::get_if<std::string>(&*step)) return *key;
  }
  return {};
}

}  // namespace evenhand
