#include "readers/pdf_pages.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <utility>

#include "base/ascii.h"
#include "base/utf8.h"

namespace evenhand {
namespace {

using Lines = std::vector<std::string>;

constexpr std::string_view kBlanks = " \t\r\v";
constexpr std::size_t kEdge = 2;  // Lines at the top and bottom of a page that may run through all pages.

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  while (true) {
    const std::size_t end = text.find(separator);
    pieces.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return pieces;
    text.remove_prefix(end + 1);
  }
}

std::string_view trim(std::string_view line) {
  const std::size_t first = line.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return line.substr(first, line.find_last_not_of(kBlanks) + 1 - first);
}

// ﬁ and its kin are letters to a reader; a soft or typographic hyphen at the end of a line is a hyphen.
std::string plain_letters(std::string_view line) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kLigatures = {{{"\xEF\xAC\x80", "ff"},
                                                                                        {"\xEF\xAC\x81", "fi"},
                                                                                        {"\xEF\xAC\x82", "fl"},
                                                                                        {"\xEF\xAC\x83", "ffi"},
                                                                                        {"\xEF\xAC\x84", "ffl"},
                                                                                        {"\xEF\xAC\x85", "st"},
                                                                                        {"\xEF\xAC\x86", "st"}}};
  std::string plain;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const auto* const found = std::find_if(kLigatures.begin(), kLigatures.end(),
                                           [&](const auto& row) { return line.substr(i, 3) == row.first; });
    if (found != kLigatures.end()) {
      plain += found->second;
      i += 2;
    } else {
      plain += line[i];
    }
  }
  // A bullet of a font that has no names for its signs comes as a control character.
  const bool is_control = plain.size() > 2 && static_cast<unsigned char>(plain[0]) < 0x20;
  const bool is_late_control = plain.size() > 3 && plain[0] == '\xC2' && static_cast<unsigned char>(plain[1]) < 0xA0;
  if (is_control || is_late_control) plain.replace(0, is_control ? 1 : 2, "•");
  for (const std::string_view hyphen : {"\xC2\xAD", "\xE2\x80\x90"}) {
    if (plain.ends_with(hyphen)) plain.replace(plain.size() - hyphen.size(), hyphen.size(), "-");
  }
  return plain;
}

// Every number as #, capitals as small letters: what stays the same from page to page.
std::string running_form(std::string_view line) {
  std::string form;
  for (const char c : line) {
    if (!is_ascii_digit(c)) form += ascii_lower_case(c);
    if (is_ascii_digit(c) && (form.empty() || form.back() != '#')) form += '#';
  }
  return form;
}

// “3”, “Page 3 of 10”, “- 3 -”.
bool is_page_number(std::string_view line) {
  constexpr std::array<std::string_view, 7> kForms = {"#", "page #", "page # of #", "- # -", "#/#", "# / #", "p. #"};
  return std::find(kForms.begin(), kForms.end(), running_form(line)) != kForms.end();
}

// Only at the edge of a page: elsewhere it may be a word.
bool is_roman_number(std::string_view line) {
  return line.size() <= 6 && line.find_first_not_of("ivxl") == std::string_view::npos;
}

// A bullet or number whose item pdftotext has put elsewhere.
bool is_lone_marker(std::string_view line) {
  constexpr std::array<std::string_view, 9> kBullets = {"•", "◦", "▪", "–", "-", "·", "●", "o", "\xEF\x82\xB7"};
  if (std::find(kBullets.begin(), kBullets.end(), line) != kBullets.end()) return true;
  return line.size() <= 4 && (line.ends_with('.') || line.ends_with(')')) && is_ascii_digit(line.front());
}

Lines lines_of(std::string_view page) {
  Lines lines;
  for (const std::string_view line : split(page, '\n')) {
    const std::string_view words = trim(line);
    lines.push_back(is_lone_marker(words) ? std::string() : plain_letters(words));
  }
  return lines;
}

// The indices of the lines at both edges of a page that are not empty.
std::vector<std::size_t> edges_of(const Lines& page) {
  std::vector<std::size_t> filled;
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (!page[i].empty()) filled.push_back(i);
  }
  if (filled.size() > 2 * kEdge) {
    filled.erase(filled.begin() + kEdge, filled.end() - kEdge);
  }
  return filled;
}

// Where there are columns, the number of a page may come between them. Numbers of sections go with it.
void clear_lone_numbers(Lines& page) {
  for (std::size_t i = 0; i < page.size(); ++i) {
    const bool after_gap = i == 0 || page[i - 1].empty();
    const bool before_gap = i + 1 == page.size() || page[i + 1].empty();
    if (after_gap && before_gap && is_page_number(page[i])) page[i].clear();
  }
}

// Empties the lines that are no part of the text. What runs through the pages is given back, each once.
Lines take_running_lines(std::vector<Lines>& pages) {
  std::map<std::string, std::size_t> counts;
  for (const Lines& page : pages) {
    std::set<std::string> forms;
    for (const std::size_t i : edges_of(page)) forms.insert(running_form(page[i]));
    for (const std::string& form : forms) ++counts[form];
  }
  std::set<std::string> seen;
  Lines running;
  for (Lines& page : pages) {
    for (const std::size_t i : edges_of(page)) {
      const std::string form = running_form(page[i]);
      const bool runs = counts[form] > 1;
      if (runs && !is_page_number(page[i]) && seen.insert(form).second) running.push_back(page[i]);
      if (runs || is_roman_number(page[i])) page[i].clear();
    }
    clear_lone_numbers(page);
  }
  return running;
}

// How long the lines of running text are, in code points: nine of ten are shorter or as long.
std::size_t usual_length(const Lines& page) {
  std::vector<std::size_t> lengths;
  for (const std::string& line : page) {
    if (!line.empty()) lengths.push_back(count_code_points(line));
  }
  if (lengths.empty()) return 0;
  const auto nth = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() * 9 / 10);
  std::nth_element(lengths.begin(), nth, lengths.end());
  return *nth;
}

// Whether a sentence may go on from one line to the other over whatever stands between.
bool goes_on(std::string_view line, std::string_view next) {
  if (line.empty()) return false;
  const bool is_over = std::string_view(".!?:;\"").find(line.back()) != std::string_view::npos || line.ends_with("”");
  return !is_over && is_ascii_small(next.front());
}

bool ends_paragraph(std::string_view line, std::string_view next, std::size_t usual) {
  return count_code_points(line) * 5 < usual * 3 && is_ascii_capital(next.front()) && !line.ends_with('-') &&
         !line.ends_with(',');
}

// Puts pages together, line by line.
class PageJoiner {
 public:
  void add(const Lines& page) {
    const std::size_t usual = usual_length(page);
    bool is_first = true;
    bool after_gap = true;
    for (const std::string& line : page) {
      if (line.empty()) {
        after_gap = true;
        continue;
      }
      const bool is_apart = is_first || after_gap;
      const bool ends = is_apart ? !goes_on(last_, line) : ends_paragraph(last_, line, usual);
      if (!result_.text.empty()) result_.text += ends ? "\n\n" : "\n";
      if (is_first) result_.page_begins.push_back(result_.text.size());
      result_.text += line;
      last_ = line;
      is_first = after_gap = false;
    }
    if (is_first) result_.page_begins.push_back(result_.text.size());
  }

  PdfText finish() { return std::move(result_); }

 private:
  PdfText result_;
  std::string last_;  // The last line that is not empty.
};

}  // namespace

PdfText join_pdf_pages(std::string_view pages) {
  std::vector<Lines> all;
  for (const std::string_view page : split(pages, '\f')) all.push_back(lines_of(page));
  if (all.size() > 1) all.pop_back();  // Behind the last form feed there is nothing.
  const Lines running = take_running_lines(all);
  PageJoiner joiner;
  for (const Lines& page : all) joiner.add(page);
  PdfText result = joiner.finish();
  result.running_begin = result.text.size();
  for (const std::string& line : running) result.text += (result.text.empty() ? "" : "\n\n") + line;
  return result;
}

}  // namespace evenhand
