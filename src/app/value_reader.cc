#include "app/value_reader.h"

#include <algorithm>

namespace evenhand {

std::string ValueReader::text(std::string_view option) const {
  const auto found = line_.values.find(option);
  return found == line_.values.end() ? std::string() : found->second.back();
}

std::vector<std::string> ValueReader::all(std::string_view option) const {
  const auto found = line_.values.find(option);
  return found == line_.values.end() ? std::vector<std::string>() : found->second;
}

std::vector<std::string> ValueReader::list(std::string_view option) const {
  std::vector<std::string> result;
  for (const std::string& value : all(option)) {
    for (std::size_t begin = 0; begin <= value.size();) {
      const std::size_t end = std::min(value.find(',', begin), value.size());
      if (end > begin) result.push_back(value.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  return result;
}

std::string list_of(std::span<const std::string_view> words) {
  std::string result;
  for (const std::string_view word : words) result += (result.empty() ? "" : ", ") + std::string(word);
  return result;
}

}  // namespace evenhand
