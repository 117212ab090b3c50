#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "document/format.h"
#include "readers/reader.h"

namespace evenhand {

// How an input is called and read.
struct ReaderInput {
  std::string path = "input";
  ReadOptions options = {};
};

// Reads `bytes` twice and aborts where a promise of read_document or Document is broken.
void check_reader(Format format, std::string_view bytes, const ReaderInput& input = {});

}  // namespace evenhand
