#include "document/content_format.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"
#include "document/programming_language.h"

namespace evenhand {
namespace {

constexpr std::string_view kArchive = "PK\x03\x04";

// Lines of `text`, one after the other; the last one may be cut.
template <typename Visit>
bool any_line(std::string_view text, const Visit& visit) {
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (visit(line)) return true;
  }
  return false;
}

std::string_view without_blanks_before(std::string_view text) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  return text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
}

bool begins_with(std::string_view head, std::string_view small_letters) {
  return ascii_lower_case(without_blanks_before(head).substr(0, small_letters.size())) == small_letters;
}

bool is_html(std::string_view head) {
  if (begins_with(head, "<!doctype html") || begins_with(head, "<html")) return true;
  return begins_with(head, "<?xml") && ascii_lower_case(head).find("<html") != std::string::npos;
}

// The first line that is no comment is the title macro.
bool is_man_page(std::string_view head) {
  if (!head.starts_with('.') && !head.starts_with('\'')) return false;
  bool is_title = false;
  const bool found = any_line(head, [&](std::string_view line) {
    is_title = line.starts_with(".TH ") || line.starts_with(".Dd ");
    return is_title || !(line.empty() || line.starts_with('.') || line.starts_with('\''));
  });
  return found && is_title;
}

// At least two of the fields that every mail has, and nothing but fields before them.
bool is_mail(std::string_view head) {
  constexpr std::array<std::string_view, 7> kFields = {
      "date:", "delivered-to:", "from:", "message-id:", "mime-version:", "received:", "subject:"};
  std::size_t found = 0;
  any_line(head, [&](std::string_view line) {
    if (line.starts_with(' ') || line.starts_with('\t')) return false;
    const std::string lower = ascii_lower_case(line.substr(0, line.find(':') + 1));
    if (lower.empty() || lower.find(' ') != std::string::npos) return true;
    if (std::find(kFields.begin(), kFields.end(), lower) != kFields.end()) ++found;
    return false;
  });
  return found >= 2;
}

// As `git diff`, `git show`, `git format-patch` and `diff -u` begin it.
bool is_diff(std::string_view head) {
  if (head.starts_with("diff --git ")) return true;
  if (head.starts_with("--- ")) return head.find("\n+++ ") != std::string_view::npos;
  const bool is_commit = head.starts_with("commit ") || head.starts_with("From ");
  return is_commit && head.find("\ndiff --git ") != std::string_view::npos;
}

// Whether a ZIP archive holds a file of that name, as far as `bytes` go.
bool archive_holds(std::string_view bytes, std::string_view name) {
  return bytes.starts_with(kArchive) && bytes.find(name) != std::string_view::npos;
}

// Whether the archive says itself, in its first file, what it is.
bool archive_is(std::string_view bytes, std::string_view type) {
  constexpr std::size_t kLocalHeader = 30;  // Bytes before the name of the first file.
  return bytes.starts_with(kArchive) && bytes.substr(std::min(kLocalHeader, bytes.size())).starts_with("mimetype") &&
         bytes.substr(std::min(kLocalHeader + 8, bytes.size())).starts_with(type);
}

struct Sign {
  std::string_view kind;
  std::string_view format;  // By name. Of formats that cannot be read the kind alone is told.
  bool (*shows)(std::string_view head);
};

constexpr std::string_view kOpenDocument = "application/vnd.oasis.opendocument.";

template <std::size_t kIndex>
bool is_open_document(std::string_view head) {
  constexpr std::array<std::string_view, 3> kTypes = {"text", "presentation", "spreadsheet"};
  return archive_is(head, std::string(kOpenDocument) + std::string(kTypes[kIndex]));
}

// The first that shows decides.
constexpr std::array kSigns = {
    Sign{"PDF", "pdf", [](std::string_view head) { return head.starts_with("%PDF-"); }},
    Sign{"RTF", "rtf", [](std::string_view head) { return head.starts_with("{\\rtf"); }},
    Sign{"EPUB", "epub", [](std::string_view head) { return archive_is(head, "application/epub+zip"); }},
    Sign{"OpenDocument text", "odt", is_open_document<0>},
    Sign{"OpenDocument presentation", "odp", is_open_document<1>},
    Sign{"OpenDocument spreadsheet", "ods", is_open_document<2>},
    Sign{"Word document", "docx", [](std::string_view head) { return archive_holds(head, "word/document.xml"); }},
    Sign{"PowerPoint", "pptx", [](std::string_view head) { return archive_holds(head, "ppt/presentation.xml"); }},
    Sign{"Excel workbook", "xlsx", [](std::string_view head) { return archive_holds(head, "xl/workbook.xml"); }},
    Sign{"ZIP archive", "", [](std::string_view head) { return head.starts_with(kArchive); }},
    Sign{"script", "code", [](std::string_view head) { return language_of_interpreter_line(head) != nullptr; }},
    Sign{"HTML", "html", is_html},
    Sign{"man page", "man", is_man_page},
    Sign{"script", "code", [](std::string_view head) { return language_of_interpreter_line(head) != nullptr; }},
    Sign{"diff", "diff", is_diff},
    Sign{"mail", "eml", is_mail},
};

bool begins_with_utf16_mark(std::string_view head) {
  return head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF");
}

}  // namespace

Content content_of(std::string_view head) {
  if (!head.starts_with(kArchive)) head = head.substr(0, kHeadSize);
  Content content;
  content.is_binary = head.find('\0') != std::string_view::npos && !begins_with_utf16_mark(head);
  const auto* const sign = std::find_if(kSigns.begin(), kSigns.end(), [&](const Sign& row) { return row.shows(head); });
  if (sign != kSigns.end()) {
    content.kind = sign->kind;
    content.format = format_named(sign->format);
  }
  return content;
}

bool is_lfs_pointer(std::string_view bytes) {
  constexpr std::size_t kLongest = 1024;  // Bytes, not included.
  return bytes.size() < kLongest && bytes.starts_with("version https://git-lfs.github.com/spec/v1\n");
}

}  // namespace evenhand
