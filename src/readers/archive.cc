#include "readers/archive.h"

#include <zip.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace evenhand {
namespace {

struct CloseArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

using ZipArchive = std::unique_ptr<zip_t, CloseArchive>;
using ZipFile = std::unique_ptr<zip_file_t, CloseFile>;

constexpr std::string_view kCompoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::string_view kVolume = "PK\x07\x08";  // The first bytes of an archive that was split.

std::string mebibytes(std::size_t bytes) { return std::to_string(bytes >> 20U) + " MiB"; }

std::string text_of(zip_error_t& error) {
  std::string text = zip_error_strerror(&error);
  zip_error_fini(&error);
  return text;
}

// Why these bytes are no archive, in words that lead on. Clears `error`.
Error no_archive(std::string_view bytes, zip_error_t& error) {
  const bool has_no_end = zip_error_code_zip(&error) == ZIP_ER_NOZIP;
  const std::string reason = text_of(error);
  if (bytes.substr(0, kCompoundFile.size()) == kCompoundFile) {
    return {
        "encrypted with a password, or in the old binary format (.doc, .xls, .ppt); save it without the password "
        "or in the new format"};
  }
  if (bytes.substr(0, kVolume.size()) == kVolume)
    return {"one part of an archive that was split; join the parts first"};
  if (bytes.substr(0, 2) != "PK") return {"not what its name says: such files are ZIP archives, and this is none"};
  if (has_no_end) return {"broken or incomplete: the end of the file, with the list of what is in it, is missing"};
  return {"broken: what is packed in it cannot be unpacked (" + reason + ")"};
}

Error in_part(std::string_view name, const std::string& message) { return {std::string(name) + " in it " + message}; }

}  // namespace

struct Archive::State {
  ZipArchive archive;
  std::size_t total = 0;  // Bytes unpacked so far.
};

Archive::Archive(std::unique_ptr<State> state) : state_(std::move(state)) {}
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;
Archive::~Archive() = default;

Result<Archive> Archive::open(std::string_view bytes) {
  if (bytes.empty()) return Error{"the file is empty"};  // libzip takes it for an archive of no files.
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source == nullptr) return no_archive(bytes, error);
  ZipArchive archive(zip_open_from_source(source, ZIP_RDONLY, &error));
  if (archive == nullptr) {
    zip_source_free(source);
    return no_archive(bytes, error);
  }
  const auto count = static_cast<std::size_t>(zip_get_num_entries(archive.get(), 0));
  if (count > kMostFiles) {
    return Error{"an archive of " + std::to_string(count) + " files; more than " + std::to_string(kMostFiles) +
                 " are not read"};
  }
  return Archive(std::make_unique<State>(State{std::move(archive), 0}));
}

bool Archive::holds(std::string_view name) const {
  return zip_name_locate(state_->archive.get(), std::string(name).c_str(), 0) >= 0;
}

namespace {

// Why a file is not to be unpacked, by what the archive's directory says of it.
std::optional<std::string> objection_to(const zip_stat_t& entry, std::size_t total) {
  if (entry.encryption_method != ZIP_EM_NONE) return "is encrypted; save the file without a password";
  if (entry.size > Archive::kLargestPart) {
    return "would be " + mebibytes(entry.size) + " unpacked; more than " + mebibytes(Archive::kLargestPart) +
           " are not read";
  }
  const bool is_bomb = entry.size > Archive::kSuspiciousSize && entry.size / Archive::kLargestRatio >= entry.comp_size;
  if (is_bomb) {
    return "would be more than " + std::to_string(Archive::kLargestRatio) + " times as large unpacked (" +
           mebibytes(entry.size) + "); this looks like a ZIP bomb and is not read";
  }
  if (total + entry.size > Archive::kLargestTotal) {
    return "makes more than " + mebibytes(Archive::kLargestTotal) + " unpacked; the rest is not read";
  }
  return std::nullopt;
}

}  // namespace

Result<std::string> Archive::read(std::string_view name) {
  zip_t* const archive = state_->archive.get();
  zip_stat_t entry;
  zip_stat_init(&entry);
  if (zip_stat(archive, std::string(name).c_str(), 0, &entry) != 0) return in_part(name, "is missing");
  if (const auto objection = objection_to(entry, state_->total)) return in_part(name, *objection);
  const ZipFile file(zip_fopen_index(archive, entry.index, 0));
  if (file == nullptr) return in_part(name, "cannot be unpacked (" + std::string(zip_strerror(archive)) + ")");
  // What the directory says of the size may be a lie: libzip reads no more than asked for, and its checksum then fails.
  std::string content(static_cast<std::size_t>(entry.size), '\0');
  std::size_t done = 0;
  while (done < content.size()) {
    const zip_int64_t count = zip_fread(file.get(), content.data() + done, content.size() - done);
    if (count < 0) return in_part(name, "is damaged (" + std::string(zip_file_strerror(file.get())) + ")");
    if (count == 0) return in_part(name, "is cut off");
    done += static_cast<std::size_t>(count);
  }
  // The checksum is compared when the end is met.
  char beyond = '\0';
  const zip_int64_t rest = zip_fread(file.get(), &beyond, 1);
  if (rest < 0) return in_part(name, "is damaged (" + std::string(zip_file_strerror(file.get())) + ")");
  if (rest > 0) return in_part(name, "is larger than the archive's directory says");
  // A file of a few bytes that is asked for again and again costs time, too.
  constexpr std::size_t kLeastCost = 4096;  // Bytes.
  state_->total += std::max(content.size(), kLeastCost);
  return content;
}

}  // namespace evenhand
