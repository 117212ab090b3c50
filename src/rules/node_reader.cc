#include "rules/node_reader.h"

#include <charconv>

namespace evenhand {
namespace {

constexpr std::string_view kWhiteSpace = " \t\n";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kWhiteSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kWhiteSpace) - begin + 1);
}

// A word that YAML 1.1 reads as a truth value or as nothing, in the three ways it may be written.
bool is_truth_word(std::string_view word) {
  std::string lower(word);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  constexpr std::array<std::string_view, 8> kWords = {"yes", "no", "on", "off", "true", "false", "null", "~"};
  return std::find(kWords.begin(), kWords.end(), lower) != kWords.end();
}

// The scalar's text, or empty where it is none.
std::string_view scalar_of(const YamlNode& node, std::string_view wanted, FileNotes& notes) {
  if (node.kind == YamlNode::Kind::scalar) return trimmed(node.text);
  notes.add_mistake(node.place, std::string(wanted) + " must stand here");
  return {};
}

}  // namespace

std::string unknown_name(std::string_view what, std::string_view name, const std::vector<std::string_view>& known) {
  std::string message = "unknown " + std::string(what) + " " + in_quotes(name);
  const std::string meant = did_you_mean(name, known);
  if (!meant.empty() || known.empty()) return message + meant;
  if (known.size() == 1) return message + "; only " + in_quotes(known.front()) + " can stand here";
  message += "; known are ";
  for (std::size_t i = 0; i < known.size(); ++i) message += (i == 0 ? "" : ", ") + std::string(known[i]);
  return message;
}

bool is_map(const YamlNode& node, FileNotes& notes) {
  if (node.kind == YamlNode::Kind::map) return true;
  notes.add_mistake(node.place, "keys and values ('key: value') must stand here");
  return false;
}

std::string read_text(const YamlNode& node, FileNotes& notes) {
  if (node.kind != YamlNode::Kind::scalar) {
    notes.add_mistake(node.place,
                      node.kind == YamlNode::Kind::nothing
                          ? "a text is missing"
                          : "a text must stand here; put it in double quotes if it begins with [ or {, or holds ': '");
    return {};
  }
  const std::string_view text = trimmed(node.text);
  if (text.empty()) notes.add_mistake(node.place, "this text is empty");
  if (node.style == YamlNode::Style::plain && is_truth_word(text)) {
    notes.add_mistake(node.place, "many readers of YAML take " + in_quotes(text) +
                                      " for something other than a word; quote it: \"" + std::string(text) + "\"");
    return {};
  }
  return std::string(text);
}

std::span<const YamlNode> items_of(const YamlNode& node, FileNotes& notes) {
  if (node.kind != YamlNode::Kind::sequence) {
    notes.add_mistake(node.place, "a list must stand here: [one, two], or a line with '- ' for each");
    return {};
  }
  if (node.items.empty()) notes.add_mistake(node.place, "this list is empty");
  return node.items;
}

std::span<const YamlNode> items_or_one(const YamlNode& node, FileNotes& notes) {
  return node.kind == YamlNode::Kind::sequence ? items_of(node, notes) : std::span<const YamlNode>(&node, 1);
}

std::vector<std::string> read_texts(std::span<const YamlNode> items, FileNotes& notes) {
  std::vector<std::string> texts;
  for (const YamlNode& item : items) {
    if (std::string text = read_text(item, notes); !text.empty()) texts.push_back(std::move(text));
  }
  return texts;
}

std::optional<std::uint32_t> read_count(const YamlNode& node, CountRange range, FileNotes& notes) {
  const std::string wanted = "a number from " + std::to_string(range.least) + " to " + std::to_string(range.most);
  const std::string_view digits = scalar_of(node, wanted, notes);
  if (node.kind != YamlNode::Kind::scalar) return std::nullopt;
  std::uint32_t count = 0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
  const bool whole = problem == std::errc{} && end == digits.data() + digits.size();
  if (whole && count >= range.least && count <= range.most) return count;
  notes.add_mistake(node.place, wanted + " must stand here, not " + in_quotes(digits));
  return std::nullopt;
}

std::optional<bool> read_truth(const YamlNode& node, FileNotes& notes) {
  const std::string_view word = scalar_of(node, "'true' or 'false'", notes);
  if (node.kind != YamlNode::Kind::scalar) return std::nullopt;
  if (word == "true" || word == "false") return word == "true";
  notes.add_mistake(node.place, "'true' or 'false' must stand here, not " + in_quotes(word));
  return std::nullopt;
}

std::optional<std::size_t> read_choice(const YamlNode& node, std::span<const std::string_view> names,
                                       std::string_view what, FileNotes& notes) {
  const std::string_view word = scalar_of(node, "a " + std::string(what), notes);
  if (node.kind != YamlNode::Kind::scalar) return std::nullopt;
  const auto found = std::find(names.begin(), names.end(), word);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  notes.add_mistake(node.place, unknown_name(what, word, {names.begin(), names.end()}));
  return std::nullopt;
}

Severities read_severities(const YamlNode& node, FileNotes& notes) {
  Severities severities{};
  const auto severity_of = [&](const YamlNode& word) {
    return static_cast<Severity>(read_choice(word, kSeverityNames, "severity", notes).value_or(0));
  };
  if (node.kind != YamlNode::Kind::map) {
    severities.fill(severity_of(node));
    return severities;
  }
  for (const YamlEntry& entry : node.entries) {
    if (entry.key.text == "else") severities.fill(severity_of(entry.value));
  }
  for (const YamlEntry& entry : node.entries) {
    if (entry.key.text == "else") continue;
    std::vector<std::string_view> known(kGenreNames.begin(), kGenreNames.end());
    known.push_back("else");
    if (const std::optional<Genre> genre = genre_named(entry.key.text)) {
      severities[static_cast<std::size_t>(*genre)] = severity_of(entry.value);
    } else {
      notes.add_mistake(entry.key.place, unknown_name("genre", entry.key.text, known));
    }
  }
  return severities;
}

}  // namespace evenhand
