#include "document/programming_language.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "document/language_rows.h"

namespace evenhand {
namespace {

// How much of a file may say which of two languages it is in, in bytes.
constexpr std::size_t kTellingSize = 8192;

bool lists(std::string_view list, std::string_view wanted) {
  bool found = false;
  for_each_listed(list, [&](std::string_view word) { found = found || word == wanted; });
  return found;
}

std::string file_name_of(std::string_view path) { return ascii_lower_case(path.substr(path.find_last_of("/\\") + 1)); }

std::string_view extension_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? std::string_view() : name.substr(dot + 1);
}

// All languages whose files may be called that.
std::vector<const ProgrammingLanguage*> languages_named(std::string_view path) {
  const std::string name = file_name_of(path);
  // Dockerfile.dev, Makefile.linux; not build.gradle, which its extension tells.
  const std::string_view stem = std::string_view(name).substr(0, name.find('.', 1));
  const std::string_view extension = extension_of(name);
  std::vector<const ProgrammingLanguage*> found;
  const auto add_if = [&](auto has) {
    for (const ProgrammingLanguage* language : programming_languages()) {
      if (has(*language)) found.push_back(language);
    }
  };
  add_if([&](const ProgrammingLanguage& language) { return lists(language.file_names, name); });
  if (found.empty() && !extension.empty()) {
    add_if([&](const ProgrammingLanguage& language) { return lists(language.extensions, extension); });
  }
  if (found.empty() && (stem == "dockerfile" || stem == "makefile" || stem == "jenkinsfile")) {
    add_if([&](const ProgrammingLanguage& language) { return lists(language.file_names, stem); });
  }
  return found;
}

// Whether a line of `text` begins with one of `starts`, blanks aside.
bool has_line_with(std::string_view text, std::initializer_list<std::string_view> starts) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    for (const std::string_view start : starts) {
      if (line.substr(0, start.size()) == start) return true;
    }
    begin = end + 1;
  }
  return false;
}

// Of languages that share a name, the one that the content speaks for.
bool speaks_for(const ProgrammingLanguage& language, std::string_view content) {
  if (language.name == "MATLAB") {
    return has_line_with(content, {"%", "function", "end"}) && !has_line_with(content, {"#import", "@", "//", "/*"});
  }
  if (language.name == "Prolog") return has_line_with(content, {":-", "%"}) && !has_line_with(content, {"use ", "#"});
  if (language.name == "Pascal") return has_line_with(content, {"unit ", "program ", "begin", "{$"});
  return false;
}

}  // namespace

std::span<const ProgrammingLanguage* const> programming_languages() {
  static const std::vector<const ProgrammingLanguage*> kAll = [] {
    std::vector<const ProgrammingLanguage*> all;
    for (const auto rows : {brace_languages(), script_languages(), expression_languages(), statement_languages(),
                            declarative_languages()}) {
      for (const ProgrammingLanguage& row : rows) all.push_back(&row);
    }
    return all;
  }();
  return kAll;
}

const ProgrammingLanguage* find_programming_language(std::string_view name) {
  const auto all = programming_languages();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const ProgrammingLanguage* row) { return row->name == name; });
  return found == all.end() ? nullptr : *found;
}

bool is_source_code_name(std::string_view path) { return !languages_named(path).empty(); }

bool is_whole_source_code_name(std::string_view path) {
  const std::string name = file_name_of(path);
  const auto all = programming_languages();
  return std::any_of(all.begin(), all.end(), [&](const auto* language) { return lists(language->file_names, name); });
}

const ProgrammingLanguage* programming_language_of(std::string_view path, std::string_view content) {
  const std::vector<const ProgrammingLanguage*> named = languages_named(path);
  if (named.empty()) return language_of_interpreter_line(content);
  if (named.size() == 1) return named.front();
  if (const ProgrammingLanguage* interpreted = language_of_interpreter_line(content)) return interpreted;
  const std::string_view telling = content.substr(0, kTellingSize);
  const auto found =
      std::find_if(named.begin(), named.end(), [&](const auto* language) { return speaks_for(*language, telling); });
  return found == named.end() ? named.front() : *found;
}

const ProgrammingLanguage* language_of_interpreter_line(std::string_view content) {
  if (content.substr(0, 2) != "#!") return nullptr;
  const std::string line = ascii_lower_case(content.substr(2, content.find_first_of("\r\n") - 2));
  std::vector<std::string_view> words;
  for_each_listed(line, [&](std::string_view word) {
    if (!word.empty() && word[0] != '-' && word.find('=') == std::string_view::npos) words.push_back(word);
  });
  for (std::string_view word : words) {
    word.remove_prefix(word.rfind('/') + 1);
    if (word == "env") continue;
    while (!word.empty() && (is_ascii_digit(word.back()) || word.back() == '.')) word.remove_suffix(1);
    for (const ProgrammingLanguage* language : programming_languages()) {
      if (lists(language->interpreters, word)) return language;
    }
    return nullptr;
  }
  return nullptr;
}

}  // namespace evenhand
