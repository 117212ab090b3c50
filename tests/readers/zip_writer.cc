#include "readers/zip_writer.h"

#include <zip.h>

#include <cstdlib>

namespace evenhand {

std::string zip_of(const std::vector<ZipEntry>& entries) {
  zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_source_keep(target);
  zip_t* const archive = zip_open_from_source(target, ZIP_CREATE, nullptr);
  if (archive == nullptr) std::abort();
  for (const ZipEntry& entry : entries) {
    zip_source_t* const content = zip_source_buffer(archive, entry.content.data(), entry.content.size(), 0);
    const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), content, 0);
    if (index < 0) std::abort();
    const auto position = static_cast<zip_uint64_t>(index);
    if (entry.lock == ZipEntry::Lock::encrypted) zip_file_set_encryption(archive, position, ZIP_EM_AES_256, "secret");
  }
  if (zip_close(archive) != 0) std::abort();
  zip_stat_t status;
  zip_source_stat(target, &status);
  std::string bytes(status.size, '\0');
  zip_source_open(target);
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

}  // namespace evenhand
