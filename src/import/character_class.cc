#include "import/character_class.h"

#include <algorithm>

#include "base/ascii.h"
#include "text/unicode.h"

namespace evenhand {
namespace {

constexpr std::size_t kMostMembers = 8;

// Where the class ends, just behind its ']'. A ']' that comes first is a member, and so is one inside of [:alpha:].
std::optional<std::size_t> end_of_class(std::string_view text) {
  std::size_t at = text.starts_with("[^") ? 2 : 1;
  if (at < text.size() && text[at] == ']') ++at;
  while (at < text.size()) {
    if (text[at] == ']') return at + 1;
    if (text.substr(at).starts_with("[:")) {
      const std::size_t end = text.find(":]", at);
      at = end == std::string_view::npos ? at + 1 : end + 2;
    } else {
      at += text[at] == '\\' ? 2 : 1;
    }
  }
  return std::nullopt;
}

// One member, and how many bytes it takes. Nothing for what stands for more than one character.
struct Member {
  std::string text;
  std::size_t size = 0;
};
std::optional<Member> member_at(std::string_view inside) {
  if (inside.starts_with("[:")) return std::nullopt;
  if (inside.front() != '\\') {
    const std::size_t size = code_point_at(inside, 0).size;
    const std::string_view character = inside.substr(0, size);
    return Member{character == "\t" || character == "\n" ? " " : std::string(character), size};
  }
  if (inside.size() < 2) return std::nullopt;
  if (std::string_view("stnr").find(inside[1]) != std::string_view::npos) return Member{" ", 2};
  if (is_ascii_alphanumeric(inside[1])) return std::nullopt;
  const std::size_t size = code_point_at(inside, 1).size;
  return Member{std::string(inside.substr(1, size)), 1 + size};
}

std::vector<std::string> members_of(std::string_view inside) {
  std::vector<std::string> members;
  while (!inside.empty()) {
    const std::optional<Member> member = member_at(inside);
    if (!member || members.size() == kMostMembers) return {};
    inside.remove_prefix(member->size);
    const bool is_range = inside.size() > 1 && inside.front() == '-';
    if (is_range) return {};
    if (std::find(members.begin(), members.end(), member->text) == members.end()) members.push_back(member->text);
  }
  return members;
}

}  // namespace

std::optional<CharacterClass> read_character_class(std::string_view text) {
  const std::optional<std::size_t> end = end_of_class(text);
  if (!end || *end > text.size()) return std::nullopt;
  CharacterClass result;
  result.written = text.substr(0, *end);
  if (!text.starts_with("[^")) result.members = members_of(text.substr(1, *end - 2));
  return result;
}

}  // namespace evenhand
