// Lines of JSON, tables and front matter as the records of a batch: any bytes.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "readers/csv_records.h"
#include "readers/front_matter_value.h"
#include "readers/record.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace evenhand;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (const Result<Record> record = read_json_record(bytes)) {
    for (const RecordValue& value : *record) {
      if (value.text.empty()) std::abort();
    }
  }
  CsvRecords rows(bytes, std::nullopt);
  while (const std::optional<Record> row = rows.next()) {
    if (row->size() > rows.names().size()) std::abort();
  }
  if (front_matter_value(bytes, "team") && end_of_front_matter(bytes) == 0) std::abort();
  if (end_of_front_matter(bytes) > size) std::abort();
  return 0;
}
