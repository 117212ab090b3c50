#include "report/file_list.h"

#include <utility>

#include "report/cells.h"
#include "report/json_value.h"

namespace evenhand {

std::string write_file_list_text(const FileList& list) {
  std::string text;
  for (const ListedFile& file : list.files) {
    const std::string fate = file.format.empty() ? "not read: " + file.message : file.format;
    text += printable(file.path) + ": " + printable(fate) + "\n";
  }
  return text;
}

std::string write_file_list_json(const FileList& list) {
  Json files = Json::array();
  Json left_out = Json::array();
  for (const ListedFile& file : list.files) {
    if (file.format.empty()) {
      left_out.push_back({{"path", file.path}, {"reason", file.reason}, {"message", file.message}});
    } else {
      files.push_back({{"path", file.path}, {"format", file.format}});
    }
  }
  Json errors = Json::array();
  for (const InputError& error : list.errors) errors.push_back({{"path", error.path}, {"message", error.message}});
  const Json document = {
      {"version", 1}, {"files", std::move(files)}, {"left_out", std::move(left_out)}, {"errors", std::move(errors)}};
  return to_text(document) + "\n";
}

}  // namespace evenhand
