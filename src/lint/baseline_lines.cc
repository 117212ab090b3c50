#include "lint/baseline_lines.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string>

namespace evenhand {
namespace {

constexpr std::size_t kFingerprintSize = 16;  // Hexadecimal digits.

// Takes `"text"` with its escapes off the front of `line`.
std::optional<std::string> take_quoted(std::string_view& line) {
  if (!line.starts_with('"')) return std::nullopt;
  std::string text;
  for (std::size_t at = 1; at < line.size(); ++at) {
    if (line[at] == '"') {
      line.remove_prefix(at + 1);
      return text;
    }
    if (line[at] == '\\') {
      ++at;
      const bool is_known = at < line.size() && (line[at] == '"' || line[at] == '\\');
      if (!is_known) return std::nullopt;
    }
    text += line[at];
  }
  return std::nullopt;
}

bool is_key(std::string_view text) {
  return text.find(' ') == kFingerprintSize && text.size() > kFingerprintSize + 1 &&
         text.substr(0, kFingerprintSize).find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::optional<std::size_t> count_in(std::string_view text) {
  std::size_t count = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), count);
  const bool is_count = problem == std::errc() && end == text.data() + text.size() && count > 0;
  return is_count ? std::optional(count) : std::nullopt;
}

// Reads one line after the other.
class LineReader {
 public:
  // False: the line is not as it is written.
  bool read(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    line.remove_prefix(indent);
    if (line.empty() || line.starts_with('#')) return true;
    if (state_ == State::version) return advance(indent == 0 && line == "version: 1", State::findings);
    if (state_ == State::findings && line == "findings: {}") return advance(indent == 0, State::end);
    if (state_ == State::findings) return advance(indent == 0 && line == "findings:", State::entries);
    if (state_ == State::end) return false;
    return indent == 2 ? read_path(line) : indent == 4 && read_finding(line);
  }

  bool is_whole() const { return state_ == State::end || (state_ == State::entries && file_ != nullptr); }
  Baseline::Entries take() { return std::move(entries_); }

 private:
  enum class State : std::uint8_t { version, findings, entries, end };

  bool advance(bool is_right, State next) {
    state_ = next;
    return is_right;
  }

  bool read_path(std::string_view line) {
    const std::optional<std::string> path = take_quoted(line);
    if (!path || line != ":") return false;
    const auto [place, is_new] = entries_.try_emplace(*path);
    file_ = &place->second;
    return is_new;
  }

  bool read_finding(std::string_view line) {
    const std::optional<std::string> key = take_quoted(line);
    if (!key || file_ == nullptr || !is_key(*key) || !line.starts_with(": ")) return false;
    const std::optional<std::size_t> count = count_in(line.substr(2));
    return count && file_->try_emplace(*key, *count).second;
  }

  State state_ = State::version;
  Baseline::Entries entries_;
  std::map<std::string, std::size_t>* file_ = nullptr;  // The one whose lines follow.
};

}  // namespace

std::optional<Baseline::Entries> read_baseline_lines(std::string_view text) {
  LineReader reader;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (!reader.read(line)) return std::nullopt;
  }
  if (!reader.is_whole()) return std::nullopt;
  return reader.take();
}

}  // namespace evenhand
