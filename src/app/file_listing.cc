#include "app/file_listing.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "app/equipment.h"
#include "app/terminal.h"
#include "base/file.h"
#include "document/content_format.h"
#include "report/file_list.h"
#include "walk/walk.h"

namespace evenhand {
namespace {

Result<std::string> read_head(const InputFile& file) {
  if (file.origin != InputFile::Origin::standard_input) return read_start_of_file(file.path, kHeadSize);
  Result<std::string> bytes = read_standard_input();
  if (bytes) bytes->resize(std::min(bytes->size(), kHeadSize));
  return bytes;
}

// What run() would do with it, as far as its first bytes tell.
Result<ListedFile> fate_of(const InputFile& file) {
  const Result<std::string> head = read_head(file);
  if (!head) return head.error();
  const Content content = content_of(*head);
  const Format format = file.format.value_or(content.format.value_or(Format::text));
  if (!content.is_binary || is_packed(format)) return ListedFile{file.path, std::string(name_of(format)), "", ""};
  const std::string kind = content.kind.empty() ? "" : " (" + std::string(content.kind) + ")";
  return ListedFile{file.path, "", std::string(name_of(Omission::Reason::binary)), "binary, and no text" + kind};
}

struct Listing {
  FileList list;
  bool skips_any = false;  // Of what run() announces.
};

Listing listing_of(const Walk& walk) {
  Listing listing;
  auto& [files, errors] = listing.list;
  for (const InputFile& file : walk.files) {
    Result<ListedFile> fate = fate_of(file);
    if (!fate) {
      errors.push_back({file.path, fate.error().message});
      continue;
    }
    listing.skips_any |= fate->format.empty();
    files.push_back(*std::move(fate));
  }
  for (const Omission& omission : walk.left_out) {
    listing.skips_any |= is_announced(omission.reason);
    files.push_back({omission.path, "", std::string(name_of(omission.reason)), omission.words});
  }
  for (const WalkError& error : walk.errors) errors.push_back({error.path, error.message});
  // By path; what is read comes before what is not, having no message.
  const auto by_path = [](const auto& a, const auto& b) {
    return std::tie(a.path, a.message) < std::tie(b.path, b.message);
  };
  std::sort(files.begin(), files.end(), by_path);
  std::sort(errors.begin(), errors.end(), by_path);
  return listing;
}

}  // namespace

ExitCode list_files(const Options& options) {
  Walk found = walk(options.arguments, options.input.walk);
  Equipment equipment(options);
  if (const auto treatments = treat(found, equipment); !treatments) {
    print_error(treatments.error().message + "\n");
    return ExitCode::failed;
  }
  const auto [list, skips_any] = listing_of(found);
  for (const InputError& error : list.errors) complain(error.path + ": " + error.message);
  const bool is_json = options.reports.front().format == "json";
  const std::string text = is_json ? write_file_list_json(list) : write_file_list_text(list);
  if (!deliver(text, options.output)) return ExitCode::failed;
  const bool is_whole = list.errors.empty() && !(options.input.strict && skips_any);
  return is_whole ? ExitCode::nothing_found : ExitCode::failed;
}

}  // namespace evenhand
