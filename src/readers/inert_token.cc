#include "readers/inert_token.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "base/ascii.h"
#include "base/byte_set.h"
#include "readers/file_names.h"

namespace evenhand {
namespace {

bool is_name_character(char c) {
  return is_ascii_alphanumeric(c) || c == '_' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

bool is_name(std::string_view text) { return std::all_of(text.begin(), text.end(), is_name_character); }

constexpr ByteSet kHostBytes("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.");

// The part of `name` behind its last dot. Empty where there is none, or no name in front of it.
std::string_view last_part(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  const bool has_name = dot != std::string_view::npos && dot > 0 && name[dot - 1] != '.';
  return has_name ? name.substr(dot + 1) : std::string_view();
}

// example.org, example.org:8080
bool is_domain(std::string_view text) {
  text = text.substr(0, text.find(':'));
  return !text.empty() && kHostBytes.holds_all(text) && text.find("..") == std::string_view::npos && text[0] != '.' &&
         is_top_level_domain(last_part(text));
}

bool is_mail_address(std::string_view token) {
  const std::size_t at = token.find('@');
  if (at == std::string_view::npos || at == 0 || at + 1 == token.size()) return false;
  const std::string_view host = token.substr(at + 1, token.find_first_of(":/", at) - at - 1);
  return kHostBytes.holds_all(host) && !last_part(host).empty();
}

// looks.yaml, looks.yaml:12:3, .gitignore
bool is_file_name(std::string_view name) {
  name = name.substr(0, name.find(':'));
  if (name.size() > 1 && name[0] == '.' && is_ascii_letter(name[1])) return true;
  return is_file_extension(last_part(name));
}

bool starts_path(std::string_view token) {
  constexpr std::array<std::string_view, 3> kStarts = {"./", "../", "~/"};
  const bool relative = std::any_of(kStarts.begin(), kStarts.end(), [&](std::string_view start) {
    return token.substr(0, start.size()) == start && token.size() > start.size();
  });
  const bool drive = token.size() > 2 && is_ascii_letter(token[0]) && token[1] == ':' && token[2] == '\\';
  return relative || drive;
}

// /usr, /srv/data, /index.html; not the second half of “his /her”.
bool is_absolute_path(std::string_view token) {
  if (token.size() < 2 || token[0] != '/' || !is_name_character(token[1])) return false;
  const std::string_view rest = token.substr(1);
  const std::size_t slash = rest.find('/');
  return slash != std::string_view::npos || is_root_folder(rest) || is_file_name(rest);
}

// src/main.cc, .github/workflows, my_folder/x, example.org/jobs; not his/her.
bool is_relative_path(std::string_view token) {
  const std::size_t slash = token.find('/');
  if (slash == std::string_view::npos || slash == 0) return false;
  const std::string_view first = token.substr(0, slash);
  return first[0] == '.' || is_domain(first) || is_file_name(token.substr(token.rfind('/') + 1)) ||
         token.find('_') != std::string_view::npos || first == "src";
}

// --verbose, --format=json
bool is_flag(std::string_view token) {
  if (token.size() < 4 || token.substr(0, 2) != "--" || !is_ascii_letter(token[2])) return false;
  return is_name(token.substr(0, token.find('=')));
}

// @anna, #inclusion
bool is_marked_name(std::string_view token) {
  return token.size() > 1 && (token[0] == '@' || token[0] == '#') && is_name_character(token[1]);
}

// $HOME, ${HOME}, {name}, %{name}
bool is_variable(std::string_view token) {
  if (token.substr(0, 2) == "${" || token.substr(0, 2) == "%{") return true;
  if (token.size() > 1 && token[0] == '$') return is_name(token.substr(1)) && !is_ascii_digit(token[1]);
  return token.size() > 2 && token.front() == '{' && token.back() == '}';
}

}  // namespace

bool is_inert_token(std::string_view token) {
  if (token.empty()) return false;
  return is_marked_name(token) || is_flag(token) || is_variable(token) || starts_path(token) ||
         is_absolute_path(token) || is_relative_path(token) || is_mail_address(token) || is_domain(token) ||
         is_file_name(token);
}

}  // namespace evenhand
