#include "rules/table_bytes.h"

#include <cassert>
#include <cstdint>
#include <cstring>

#include "base/hash.h"

namespace evenhand {
namespace {

constexpr std::size_t kAlignment = 8;

std::uint64_t content_checksum(std::string_view bytes) { return checksum_of(bytes.substr(sizeof(TableHeader))); }

}  // namespace

std::string write_table(const Sections<std::vector>& sections) {
  std::string bytes(sizeof(TableHeader), '\0');
  TableHeader header;
  std::size_t index = 0;
  sections.each([&]<typename Record>(const std::vector<Record>& section) {
    bytes.resize((bytes.size() + kAlignment - 1) / kAlignment * kAlignment, '\0');
    header.places[index++] = {static_cast<std::uint32_t>(bytes.size()), static_cast<std::uint32_t>(section.size())};
    bytes.append(reinterpret_cast<const char*>(section.data()), section.size() * sizeof(Record));
  });
  assert(index == kSectionCount);
  header.size = bytes.size();
  header.checksum = content_checksum(bytes);
  std::memcpy(bytes.data(), &header, sizeof header);
  return bytes;
}

Result<TableView> open_table(std::string_view bytes) {
  assert(reinterpret_cast<std::uintptr_t>(bytes.data()) % kAlignment == 0);
  TableHeader header;
  if (bytes.size() < sizeof header) return Error{"the rule table is cut short"};
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != kTableMagic) return Error{"this is not a rule table"};
  if (header.version != kTableVersion) return Error{"the rule table is of another version"};
  if (header.size != bytes.size()) return Error{"the rule table is cut short"};
  TableView view;
  std::size_t index = 0;
  bool inside = true;
  view.each([&]<typename Record>(View<Record>& section) {
    const TableHeader::Place place = header.places[index++];
    const std::uint64_t end = place.offset + std::uint64_t{place.count} * sizeof(Record);
    if (place.offset % kAlignment != 0 || end > bytes.size()) {
      inside = false;
      return;
    }
    section = {reinterpret_cast<const Record*>(bytes.data() + place.offset), place.count};
  });
  if (!inside) return Error{"the rule table is damaged (a section lies outside)"};
  return view;
}

bool has_right_checksum(std::string_view bytes) {
  TableHeader header;
  std::memcpy(&header, bytes.data(), sizeof header);
  return header.checksum == content_checksum(bytes);
}

}  // namespace evenhand
