#pragma once

#include <string_view>

namespace evenhand {

// The style sheet and the script of the HTML report, from src/report/html.
std::string_view html_style();
std::string_view html_script();

// What a content security policy calls each of the two: “sha256-…”.
std::string_view html_style_hash();
std::string_view html_script_hash();

// What the page of a comparison has besides html_style().
std::string_view comparison_style();
std::string_view comparison_style_hash();

}  // namespace evenhand
