#include "app/field_names.h"

#include <cstddef>

#include "readers/record.h"

namespace evenhand {
namespace {

constexpr std::size_t kMostShown = 12;

bool reads_like_a_name(const std::string& name) {
  return name.ends_with('?') || name.ends_with(':') || !is_prose({"", name});
}

}  // namespace

std::string quoted_names(const std::vector<std::string>& names) {
  std::string shown;
  std::size_t count = 0;
  for (const std::string& name : names) {
    if (count == kMostShown || !reads_like_a_name(name)) continue;
    shown += (count == 0 ? "“" : ", “") + name + "”";
    ++count;
  }
  if (count == names.size()) return shown;
  return count == 0 ? "sentences in place of names" : shown + " and more";
}

}  // namespace evenhand
