#include "import/left_out.h"

#include <algorithm>
#include <tuple>

namespace evenhand {
namespace {

// Foreign text may hold line breaks and control characters; a report is lines.
std::string in_one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
  return text;
}

std::string count_of(std::size_t count, std::string_view one, std::string_view several) {
  return std::to_string(count) + " " + std::string(count == 1 ? one : several);
}

}  // namespace

std::string to_string(const LeftOut& left_out) {
  const std::string place = std::to_string(left_out.place.line) + ":" + std::to_string(left_out.place.column);
  std::string text = left_out.path + ":" + place + ": " + left_out.what + ": " + left_out.why;
  if (!left_out.advice.empty()) text += "; " + left_out.advice;
  return in_one_line(std::move(text));
}

std::string import_report(const std::vector<std::string>& written, std::vector<LeftOut> left_out) {
  std::sort(left_out.begin(), left_out.end(), [](const LeftOut& left, const LeftOut& right) {
    return std::tie(left.path, left.place, left.what, left.why) <
           std::tie(right.path, right.place, right.what, right.why);
  });
  left_out.erase(std::unique(left_out.begin(), left_out.end()), left_out.end());
  std::string text;
  for (const std::string& path : written) text += in_one_line(path) + "\n";
  for (const LeftOut& one : left_out) text += to_string(one) + "\n";
  return text + count_of(written.size(), "file", "files") + " written, " +
         count_of(left_out.size(), "thing", "things") + " left out\n";
}

}  // namespace evenhand
