#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "readers/zip_writer.h"

namespace evenhand {

// Small files of office programs, for tests that need to know every byte of them.

// A Word document whose body is `body` (w:p, w:tbl …); more parts may be given, each with its relationship's type.
struct WordPart {
  std::string type;  // “comments”
  std::string content;
};
std::string docx_of(std::string_view body, const std::vector<WordPart>& parts = {});

// A workbook with one sheet, “Staff”, whose sheetData is `rows`.
std::string xlsx_of(std::string_view rows);

// A presentation whose slides have these shape trees (p:spTree).
std::string pptx_of(const std::vector<std::string>& slides);

// An OpenDocument file whose office:body is `body`.
std::string odf_of(std::string_view body);

// An e-book whose chapters have these bodies, in this order.
std::string epub_of(const std::vector<std::string>& chapters);

}  // namespace evenhand
