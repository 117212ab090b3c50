#pragma once

#include "app/command_line.h"
#include "app/stream_record.h"
#include "base/result.h"
#include "readers/reader.h"
#include "walk/walk.h"

namespace evenhand {

// Which inputs are read, how, and what becomes of those that cannot be.
struct InputOptions {
  WalkOptions walk;
  ReadOptions reading;
  StreamFields stream_fields;
  bool strict = false;  // --strict-input: an input that is skipped is a failure.
};

// The Error names the option whose value makes no sense.
Result<InputOptions> read_input_options(const CommandLine& line);

}  // namespace evenhand
