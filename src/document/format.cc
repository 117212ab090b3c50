#include "document/format.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "document/manual_name.h"
#include "document/programming_language.h"

namespace evenhand {
namespace {

// How a reader comes from the bytes of a file to its words.
enum class Way : std::uint8_t { masked, unescaped, unpacked };

struct Traits {
  Format format;
  std::string_view name;
  Way way;
};

// One row for each format.
// clang-format off: a line for each, so that two additions do not meet.
constexpr std::array kTraits = {
    Traits{Format::text, "text", Way::masked},
    Traits{Format::markdown, "markdown", Way::masked},
    Traits{Format::docx, "docx", Way::unpacked},
    Traits{Format::rst, "rst", Way::unescaped},
    Traits{Format::html, "html", Way::masked},
    Traits{Format::odt, "odt", Way::unpacked},
    Traits{Format::pptx, "pptx", Way::unpacked},
    Traits{Format::odp, "odp", Way::unpacked},
    Traits{Format::xlsx, "xlsx", Way::unpacked},
    Traits{Format::ods, "ods", Way::unpacked},
    Traits{Format::epub, "epub", Way::unpacked},
    Traits{Format::pdf, "pdf", Way::unpacked},
    Traits{Format::code, "code", Way::masked},
    Traits{Format::commit_message, "commit-message", Way::masked},
    Traits{Format::diff, "diff", Way::unescaped},
    Traits{Format::asciidoc, "asciidoc", Way::unescaped},
    Traits{Format::mdx, "mdx", Way::masked},
    Traits{Format::csv, "csv", Way::unescaped},
    Traits{Format::tsv, "tsv", Way::unescaped},
    Traits{Format::json, "json", Way::unescaped},
    Traits{Format::jsonl, "jsonl", Way::unescaped},
    Traits{Format::yaml, "yaml", Way::unescaped},
    Traits{Format::toml, "toml", Way::unescaped},
    Traits{Format::latex, "latex", Way::unescaped},
    Traits{Format::man, "man", Way::unescaped},
    Traits{Format::org, "org", Way::unescaped},
    Traits{Format::ipynb, "ipynb", Way::unescaped},
    Traits{Format::po, "po", Way::unescaped},
    Traits{Format::subtitles, "subtitles", Way::unescaped},
    Traits{Format::rtf, "rtf", Way::unescaped},
    Traits{Format::eml, "eml", Way::unpacked},
    Traits{Format::typst, "typst", Way::unescaped},
};
// clang-format on

constexpr auto kAllFormats = [] {
  std::array<Format, kTraits.size()> formats{};
  for (std::size_t i = 0; i < kTraits.size(); ++i) formats[i] = kTraits[i].format;
  return formats;
}();

constexpr auto kFormatNames = [] {
  std::array<std::string_view, kTraits.size()> names{};
  for (std::size_t i = 0; i < kTraits.size(); ++i) names[i] = kTraits[i].name;
  return names;
}();

const Traits& traits_of(Format format) {
  return *std::find_if(kTraits.begin(), kTraits.end(), [&](const Traits& row) { return row.format == format; });
}

using NamedFormat = std::pair<std::string_view, Format>;

// clang-format off
constexpr auto kExtensions = std::to_array<NamedFormat>({
    {"adoc", Format::asciidoc},
    {"asc", Format::asciidoc},
    {"asciidoc", Format::asciidoc},
    {"csv", Format::csv},
    {"diff", Format::diff},
    {"docm", Format::docx},
    {"docx", Format::docx},
    {"dotm", Format::docx},
    {"dotx", Format::docx},
    {"eml", Format::eml},
    {"epub", Format::epub},
    {"htm", Format::html},
    {"html", Format::html},
    {"ipynb", Format::ipynb},
    {"json", Format::json},
    {"jsonl", Format::jsonl},
    {"latex", Format::latex},
    {"ltx", Format::latex},
    {"man", Format::man},
    {"markdown", Format::markdown},
    {"md", Format::markdown},
    {"mdoc", Format::man},
    {"mdown", Format::markdown},
    {"mdx", Format::mdx},
    {"mkd", Format::markdown},
    {"ndjson", Format::jsonl},
    {"odp", Format::odp},
    {"ods", Format::ods},
    {"odt", Format::odt},
    {"org", Format::org},
    {"otp", Format::odp},
    {"ots", Format::ods},
    {"ott", Format::odt},
    {"pdf", Format::pdf},
    {"po", Format::po},
    {"pot", Format::po},
    {"potx", Format::pptx},
    {"ppsx", Format::pptx},
    {"pptm", Format::pptx},
    {"patch", Format::diff},
    {"pptx", Format::pptx},
    {"rest", Format::rst},
    {"roff", Format::man},
    {"rst", Format::rst},
    {"rtf", Format::rtf},
    {"srt", Format::subtitles},
    {"tab", Format::tsv},
    {"tex", Format::latex},
    {"text", Format::text},
    {"toml", Format::toml},
    {"tsv", Format::tsv},
    {"txt", Format::text},
    {"vtt", Format::subtitles},
    {"typ", Format::typst},
    {"xht", Format::html},
    {"xhtml", Format::html},
    {"xlsm", Format::xlsx},
    {"xlsx", Format::xlsx},
    {"xltx", Format::xlsx},
    {"yaml", Format::yaml},
    {"yml", Format::yaml},
});
// clang-format on

// Behind the extension of what a template makes: page.html.j2. Alone they say too little.
constexpr std::array<std::string_view, 4> kTemplateExtensions = {"erb", "j2", "jinja", "jinja2"};
// Templates of these are pages where nothing else is said.
constexpr std::array<std::string_view, 7> kPageTemplateExtensions = {"ejs",      "handlebars", "hbs", "liquid",
                                                                     "mustache", "njk",        "twig"};

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Files without an extension that hold prose by custom.
constexpr std::array<std::string_view, 22> kTextNames = {
    "acknowledgements", "authors",  "changelog",   "changes",    "code_of_conduct", "contributing",
    "contributors",     "copying",  "credits",     "governance", "history",         "install",
    "licence",          "license",  "maintainers", "news",       "notice",          "pull_request",
    "readme",           "security", "support",     "thanks"};

// What git calls the messages that it hands to an editor.
constexpr std::array<std::string_view, 4> kMessageNames = {"commit_editmsg", "merge_msg", "squash_msg", "tag_editmsg"};

std::optional<Format> format_of_extension(std::string_view extension) {
  const auto* found = std::find_if(kExtensions.begin(), kExtensions.end(),
                                   [&](const NamedFormat& row) { return row.first == extension; });
  return found == kExtensions.end() ? std::nullopt : std::optional(found->second);
}

// Of a template whose name without its own extension is `stem`; only these formats know templates' marks.
std::optional<Format> format_of_template(std::string_view stem) {
  const auto made = format_of_path(stem);
  const bool knows_marks = made == Format::text || made == Format::markdown || made == Format::html;
  return knows_marks ? made : std::nullopt;
}

}  // namespace

std::span<const Format> all_formats() { return kAllFormats; }

std::string_view name_of(Format format) { return traits_of(format).name; }

std::span<const std::string_view> format_names() { return kFormatNames; }

std::optional<Format> format_named(std::string_view name) {
  const auto* const found =
      std::find_if(kTraits.begin(), kTraits.end(), [&](const Traits& row) { return row.name == name; });
  return found == kTraits.end() ? std::nullopt : std::optional(found->format);
}

bool is_packed(Format format) { return traits_of(format).way == Way::unpacked; }

std::optional<Format> format_of_path(std::string_view path) {
  if (is_whole_source_code_name(path)) return Format::code;  // CMakeLists.txt is no text.
  if (is_manual_page_name(path)) return Format::man;
  const std::string name = ascii_lower_case(path.substr(path.find_last_of("/\\") + 1));
  const std::size_t dot = name.rfind('.');
  if (dot == std::string::npos) {
    if (is_source_code_name(path)) return Format::code;
    if (holds(kMessageNames, name)) return Format::commit_message;
    return holds(kTextNames, name) ? std::optional(Format::text) : std::nullopt;
  }
  const std::string_view stem = std::string_view(name).substr(0, dot);
  const std::string_view extension = std::string_view(name).substr(dot + 1);
  const bool makes_a_page = holds(kPageTemplateExtensions, extension) && stem.find('.') == std::string_view::npos;
  if (makes_a_page) return Format::html;
  const bool is_template = holds(kTemplateExtensions, extension) || holds(kPageTemplateExtensions, extension);
  if (is_template) return format_of_template(stem);
  if (const auto format = format_of_extension(extension)) return format;
  return is_source_code_name(path) ? std::optional(Format::code) : std::nullopt;
}

}  // namespace evenhand
