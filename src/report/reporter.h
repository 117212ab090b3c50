#pragma once

#include <cstddef>
#include <optional>
#include <span>
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
  std::string link_root;         // “file://host/folder/”, before which relative paths become links; empty: no links.
  bool show_suppressed = false;  // Findings that are suppressed or in the baseline, too, marked as such: in text,
                                 // short, json, jsonl, sarif and html.
  std::size_t left_out = 0;      // Findings that were taken out of the report because they are not severe enough.
};

// Turns a Report into the bytes of one output format. A pure function of its two arguments.
using Reporter = std::string (*)(const Report& report, const ReportOptions& options);

std::string write_text(const Report& report, const ReportOptions& options);
std::string write_short(const Report& report, const ReportOptions& options);
std::string write_json(const Report& report, const ReportOptions& options);
std::string write_jsonl(const Report& report, const ReportOptions& options);
std::string write_sarif(const Report& report, const ReportOptions& options);
std::string write_github(const Report& report, const ReportOptions& options);
std::string write_gitlab(const Report& report, const ReportOptions& options);
std::string write_azure(const Report& report, const ReportOptions& options);
std::string write_junit(const Report& report, const ReportOptions& options);
std::string write_checkstyle(const Report& report, const ReportOptions& options);
std::string write_rdjson(const Report& report, const ReportOptions& options);
std::string write_vale_json(const Report& report, const ReportOptions& options);
std::string write_markdown(const Report& report, const ReportOptions& options);
std::string write_html(const Report& report, const ReportOptions& options);

// The names of all, in the order in which help lists them.
std::span<const std::string_view> reporter_names();

// Whether it shows the documents, and so needs FileReport::passages.
bool shows_documents(std::string_view name);

// The reporter of that name; nothing where there is none.
std::optional<Reporter> reporter_named(std::string_view name);

}  // namespace evenhand
