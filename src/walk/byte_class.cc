#include "walk/byte_class.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace evenhand {
namespace {

using ByteTest = int (*)(int);

constexpr std::array<std::pair<std::string_view, ByteTest>, 12> kNamedClasses = {{{"alnum", std::isalnum},
                                                                                  {"alpha", std::isalpha},
                                                                                  {"blank", std::isblank},
                                                                                  {"cntrl", std::iscntrl},
                                                                                  {"digit", std::isdigit},
                                                                                  {"graph", std::isgraph},
                                                                                  {"lower", std::islower},
                                                                                  {"print", std::isprint},
                                                                                  {"punct", std::ispunct},
                                                                                  {"space", std::isspace},
                                                                                  {"upper", std::isupper},
                                                                                  {"xdigit", std::isxdigit}}};

class ClassReader {
 public:
  ClassReader(std::string_view pattern, std::size_t begin) : pattern_(pattern), at_(begin + 1) {}

  std::optional<ByteClass> read() {
    const bool is_negated = peek() == '!' || peek() == '^';
    if (is_negated) ++at_;
    // A bracket that comes first is one of the bytes.
    do {
      if (!read_item()) return std::nullopt;
    } while (peek() != ']');
    if (is_negated) bytes_.flip();
    bytes_[static_cast<unsigned char>('/')] = false;
    return ByteClass{bytes_, at_ + 1};
  }

 private:
  // The byte at the place reached; nothing at the end.
  std::optional<char> peek(std::size_t ahead = 0) const {
    return at_ + ahead < pattern_.size() ? std::optional(pattern_[at_ + ahead]) : std::nullopt;
  }

  // False where the pattern ends or makes no sense.
  bool read_item() {
    if (const auto end = end_of_name()) return add_named(*end);
    const auto first = read_byte();
    if (!first) return false;
    auto last = first;
    if (peek() == '-' && peek(1) && peek(1) != ']') {
      ++at_;
      last = read_byte();
      if (!last) return false;
    }
    bytes_[*first] = true;
    for (std::size_t byte = *first; byte <= *last; ++byte) bytes_[byte] = true;
    return true;
  }

  std::optional<std::size_t> read_byte() {
    if (peek() == '\\') ++at_;
    const auto byte = peek();
    if (!byte) return std::nullopt;
    ++at_;
    return static_cast<unsigned char>(*byte);
  }

  // Behind the `:]` of a named class that starts here; without one, a bracket is a byte.
  std::optional<std::size_t> end_of_name() const {
    if (!pattern_.substr(at_).starts_with("[:")) return std::nullopt;
    const std::size_t close = pattern_.find(']', at_ + 2);
    if (close == std::string_view::npos || close == at_ + 2 || pattern_[close - 1] != ':') return std::nullopt;
    return close + 1;
  }

  bool add_named(std::size_t end) {
    const std::string_view name = pattern_.substr(at_ + 2, end - at_ - 4);
    const auto* const found =
        std::find_if(kNamedClasses.begin(), kNamedClasses.end(), [&](const auto& row) { return row.first == name; });
    if (found == kNamedClasses.end()) return false;
    constexpr int kAsciiBytes = 128;
    for (int byte = 0; byte < kAsciiBytes; ++byte) {
      if (found->second(byte) != 0) bytes_[static_cast<std::size_t>(byte)] = true;
    }
    at_ = end;
    return true;
  }

  std::string_view pattern_;
  std::size_t at_;
  std::bitset<256> bytes_;
};

}  // namespace

std::optional<ByteClass> parse_byte_class(std::string_view pattern, std::size_t begin) {
  return ClassReader(pattern, begin).read();
}

}  // namespace evenhand
