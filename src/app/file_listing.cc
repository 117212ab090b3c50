#include "app/file_listing.h"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>

#include "app/equipment.h"
#include "app/terminal.h"
#include "base/file.h"
#include "document/content_format.h"
#include "report/file_list.h"
#include "walk/walk.h"

namespace evenhand {
namespace {

// As run() would read it.
Result<Format> format_of(const InputFile& file) {
  const bool is_waiting = file.origin == InputFile::Origin::standard_input;
  if (is_waiting) return file.format.value_or(Format::text);
  const Result<std::string> head = read_start_of_file(file.path, kHeadSize);
  if (!head) return head.error();
  return file.format ? *file.format : content_of(*head).format.value_or(Format::text);
}

FileList list_of_walk(const Walk& walk) {
  FileList list;
  for (const InputFile& file : walk.files) {
    const Result<Format> format = format_of(file);
    if (format) {
      list.files.push_back({file.path, std::string(name_of(*format)), "", ""});
    } else {
      list.errors.push_back({file.path, format.error().message});
    }
  }
  for (const Omission& omission : walk.left_out) {
    list.files.push_back({omission.path, "", std::string(name_of(omission.reason)), omission.words});
  }
  for (const WalkError& error : walk.errors) list.errors.push_back({error.path, error.message});
  // By path; what is read comes before what is not, having no message.
  const auto by_path = [](const auto& a, const auto& b) {
    return std::tie(a.path, a.message) < std::tie(b.path, b.message);
  };
  std::sort(list.files.begin(), list.files.end(), by_path);
  std::sort(list.errors.begin(), list.errors.end(), by_path);
  return list;
}

}  // namespace

ExitCode list_files(const Options& options) {
  Walk found = walk(options.arguments, options.input.walk);
  Equipment equipment(options);
  if (const auto treatments = treat(found, equipment); !treatments) {
    print_error(treatments.error().message + "\n");
    return ExitCode::failed;
  }
  const FileList list = list_of_walk(found);
  for (const InputError& error : list.errors) complain(error.path + ": " + error.message);
  const bool is_json = options.reports.front().format == "json";
  const std::string text = is_json ? write_file_list_json(list) : write_file_list_text(list);
  if (!deliver(text, options.output)) return ExitCode::failed;
  return list.errors.empty() ? ExitCode::nothing_found : ExitCode::failed;
}

}  // namespace evenhand
