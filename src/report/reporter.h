#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "lint/finding.h"

namespace evenhand {

enum class Color { off, on };

// How much of each finding the text says.
enum class Detail { whole, one_line };

struct ReportOptions {
  std::string version;      // Of the tool, for formats that name it.
  std::size_t width = 100;  // Columns that text is wrapped to.
  Color color = Color::off;
  Detail detail = Detail::whole;
  std::size_t left_out = 0;  // Findings that were taken out of the report because they are not severe enough.
};

// Turns a Report into the bytes of one output format. A pure function of its two arguments.
using Reporter = std::string (*)(const Report& report, const ReportOptions& options);

std::string write_text(const Report& report, const ReportOptions& options);
std::string write_json(const Report& report, const ReportOptions& options);

// The reporter of that name; nothing where there is none.
std::optional<Reporter> reporter_named(std::string_view name);

}  // namespace evenhand
