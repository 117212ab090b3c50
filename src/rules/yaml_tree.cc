#include "rules/yaml_tree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <sstream>
#include <unordered_map>
#include <utility>

#include "rules/yaml_text.h"

// yaml-cpp 0.7 has traps that this file keeps shut, each with a case in tests/rules/yaml_tree_test.cc: Load and LoadAll
// never return for the six bytes `,: "x`, keep a key that is given twice, and drop a second document. A quote that is
// never closed swallows the rest of the file, a list item that is indented by one blank too many the item before it.

namespace evenhand {
namespace {

constexpr std::string_view kAlias = "an alias (*); put the text in double quotes if the star is meant";

// Ends the parse from inside of an event; what is wrong has been noted.
struct Stop {};

SourcePlace place_of_mark(const YAML::Mark& mark) {
  return {static_cast<std::size_t>(mark.line) + 1, static_cast<std::size_t>(mark.column) + 1};
}

// A sequence or map that is not yet complete.
struct OpenNode {
  YamlNode node;
  std::optional<YamlNode> key;  // Of a map: its value comes next.
  std::unordered_map<std::string, std::size_t> key_lines;
  bool flow = false;  // Begins with a bracket.
};

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(std::string_view source, FileNotes& notes) : source_(source), notes_(notes) {}

  std::optional<YamlNode> take_root() { return std::move(root_); }

  // What can be said of a text that yaml-cpp refuses.
  void note_refusal(const YAML::ParserException& refusal);

  void OnDocumentStart(const YAML::Mark& mark) override {
    count_event(mark);
    if (root_) stop(mark, "a second document begins here; a rule file is one document. Is the indentation right?");
  }
  void OnDocumentEnd() override {}
  void OnAnchor(const YAML::Mark& mark, const std::string& name) override {
    stop(mark, "an anchor (&" + name + "); rule files say everything in full");
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { stop(mark, std::string(kAlias)); }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    open(YamlNode::Kind::sequence, mark, tag);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, YAML::EmitterStyle::value) override {
    open(YamlNode::Kind::map, mark, tag);
  }
  void OnMapEnd() override { close(); }

 private:
  [[noreturn]] void stop(const YAML::Mark& mark, std::string message) {
    notes_.add_mistake(place_of_mark(mark), std::move(message));
    throw Stop{};
  }
  void count_event(const YAML::Mark& mark) {
    if (++events_ > kYamlEventLimit) stop(mark, "the file has too many parts");
  }
  char byte_at(const YAML::Mark& mark) const {
    const auto at = static_cast<std::size_t>(mark.pos);
    return at < source_.size() ? source_[at] : '\n';
  }
  std::optional<SourcePlace> dash_before(const YAML::Mark& mark) const;
  void refuse_tag(const YAML::Mark& mark, const std::string& tag) {
    const bool written = !tag.empty() && tag != "?" && (tag != "!" || byte_at(mark) == '!');
    if (written) stop(mark, "a tag (!); put the text in double quotes if the exclamation mark is meant");
  }
  void read_quoted(const YAML::Mark& mark, YamlNode& scalar);
  void read_plain(const YAML::Mark& mark, YamlNode& scalar);
  void open(YamlNode::Kind kind, const YAML::Mark& mark, const std::string& tag);
  void close();
  void add(YamlNode node);
  void add_key(OpenNode& map, YamlNode key);

  std::string_view source_;
  FileNotes& notes_;
  std::vector<OpenNode> open_;
  std::optional<YamlNode> root_;
  std::optional<SourcePlace> last_folded_quote_;
  std::size_t events_ = 0;
};

// Of a list item that is nothing, yaml-cpp marks what comes after it. The dash is its place.
std::optional<SourcePlace> TreeBuilder::dash_before(const YAML::Mark& mark) const {
  const std::string_view before = source_.substr(0, static_cast<std::size_t>(mark.pos));
  const std::size_t dash = before.find_last_not_of(" \t\r\n");
  if (dash == std::string_view::npos || before[dash] != '-') return std::nullopt;
  const std::string_view blanks = before.substr(dash);
  const auto line_breaks = static_cast<std::size_t>(std::count(blanks.begin(), blanks.end(), '\n'));
  if (line_breaks == 0) return std::nullopt;
  const std::size_t line_begin = before.rfind('\n', dash) + 1;  // The first line follows npos, and npos + 1 is 0.
  return SourcePlace{static_cast<std::size_t>(mark.line) + 1 - line_breaks, dash - line_begin + 1};
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t) {
  count_event(mark);
  YamlNode node;
  node.place = place_of_mark(mark);
  if (const std::optional<SourcePlace> dash = dash_before(mark)) node.place = *dash;
  const std::string_view rest = source_.substr(std::min(static_cast<std::size_t>(mark.pos), source_.size()));
  // yaml-cpp turns these words into nothing; they are words all the same.
  for (const std::string_view word : {"null", "Null", "NULL", "~"}) {
    if (!rest.starts_with(word)) continue;
    node.kind = YamlNode::Kind::scalar;
    node.text = word;
  }
  add(std::move(node));
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) {
  count_event(mark);
  refuse_tag(mark, tag);
  YamlNode scalar;
  scalar.kind = YamlNode::Kind::scalar;
  scalar.place = place_of_mark(mark);
  scalar.text = value;
  const bool control = std::any_of(value.begin(), value.end(), [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
  });
  if (control)
    notes_.add_mistake(scalar.place,
                       R"(an escape that makes a control character; in single quotes '\b' stays as it is)");
  switch (byte_at(mark)) {
    case '"':
    case '\'':
      read_quoted(mark, scalar);
      break;
    case '|':
    case '>':
      scalar.style = YamlNode::Style::block;
      scalar.folded = true;
      break;
    default:
      read_plain(mark, scalar);
  }
  add(std::move(scalar));
}

void TreeBuilder::read_quoted(const YAML::Mark& mark, YamlNode& scalar) {
  const QuotedScalar written = quoted_scalar_at(source_, static_cast<std::size_t>(mark.pos));
  if (!written.closed) stop(mark, "this quote is never closed");
  if (!written.stands_alone) stop(mark, "more text after the closing quote; put all of it into the quotes");
  scalar.style = byte_at(mark) == '"' ? YamlNode::Style::double_quoted : YamlNode::Style::single_quoted;
  scalar.folded = written.inside.find('\n') != std::string_view::npos;
  if (scalar.folded) last_folded_quote_ = scalar.place;
  if (!scalar.folded && written.inside != scalar.text) scalar.escaped = written.inside;
}

void TreeBuilder::read_plain(const YAML::Mark& mark, YamlNode& scalar) {
  scalar.folded = !source_.substr(static_cast<std::size_t>(mark.pos)).starts_with(scalar.text);
  if (!scalar.folded) return;
  const std::size_t item = scalar.text.find(" - ");
  if (item != std::string::npos) stop(mark, "the next line is read as a part of this text; is its indentation right?");
}

void TreeBuilder::open(YamlNode::Kind kind, const YAML::Mark& mark, const std::string& tag) {
  count_event(mark);
  refuse_tag(mark, tag);
  if (open_.size() >= kYamlDepthLimit) stop(mark, "nested too deeply");
  OpenNode opened;
  opened.node.kind = kind;
  opened.node.place = place_of_mark(mark);
  opened.flow = byte_at(mark) == '[' || byte_at(mark) == '{';
  open_.push_back(std::move(opened));
}

void TreeBuilder::close() {
  YamlNode node = std::move(open_.back().node);
  open_.pop_back();
  add(std::move(node));
}

void TreeBuilder::add(YamlNode node) {
  if (open_.empty()) {
    root_ = std::move(node);
    return;
  }
  OpenNode& parent = open_.back();
  if (parent.node.kind == YamlNode::Kind::sequence) {
    parent.node.items.push_back(std::move(node));
  } else if (!parent.key) {
    add_key(parent, std::move(node));
  } else {
    const bool first = parent.key_lines.emplace(parent.key->text, parent.key->place.line).second;
    if (first) parent.node.entries.push_back({std::move(*parent.key), std::move(node)});
    parent.key.reset();
  }
}

void TreeBuilder::add_key(OpenNode& map, YamlNode key) {
  if (key.kind != YamlNode::Kind::scalar) {
    notes_.add_mistake(key.place, "a key must be a word");
    throw Stop{};
  }
  const auto earlier = map.key_lines.find(key.text);
  if (earlier != map.key_lines.end()) {
    notes_.add_mistake(
        key.place, "key '" + key.text + "' is given twice; the first is in line " + std::to_string(earlier->second));
  }
  map.key = std::move(key);
}

// What yaml-cpp says, and what it mostly means.
struct Reading {
  std::string_view refusal;
  std::string_view meaning;
};
constexpr std::array kReadings = {
    Reading{"the referenced anchor is not defined", kAlias},
    Reading{"illegal map value", "a second ': ' where none can stand; put the text in double quotes"},
    Reading{"unknown token", "a text cannot begin with this character; put it in double quotes"},
    Reading{"end of map not found",
            "this belongs to nothing before it; is a quote missing, or is the indentation wrong?"},
    Reading{"end of sequence not found",
            "this belongs to nothing before it; is the indentation wrong, or '- ' missing?"},
    Reading{"illegal block entry", "a list in this form begins on a line of its own"},
};

void TreeBuilder::note_refusal(const YAML::ParserException& refusal) {
  const std::string_view said = refusal.msg;
  const bool open_flow = said == "end of sequence flow not found" || said == "end of map flow not found";
  const auto flow = std::find_if(open_.rbegin(), open_.rend(), [](const OpenNode& node) { return node.flow; });
  if (open_flow && flow != open_.rend()) {
    notes_.add_mistake(flow->node.place, "this bracket is never closed, or something else stands inside it");
    return;
  }
  const auto known =
      std::find_if(kReadings.begin(), kReadings.end(), [&](const Reading& r) { return r.refusal == said; });
  std::string message(known != kReadings.end() ? known->meaning : said);
  if (last_folded_quote_) {
    message += " (the quote of line " + std::to_string(last_folded_quote_->line) + " ends on a later line)";
  }
  notes_.add_mistake(place_of_mark(refusal.mark), std::move(message));
}

}  // namespace

std::optional<YamlNode> parse_yaml(std::string_view text, FileNotes& notes) {
  const std::string_view source = without_byte_order_mark(text);
  if (!check_yaml_text(source, notes)) return std::nullopt;
  TreeBuilder builder(source, notes);
  try {
    std::istringstream stream{std::string(source)};
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder)) {
      notes.add_mistake({}, "the file is empty");
      return std::nullopt;
    }
    // The second call must find the end; it is never made a third time, since it may go on for ever.
    parser.HandleNextDocument(builder);
    return builder.take_root();
  } catch (const Stop&) {
  } catch (const YAML::ParserException& refusal) {
    builder.note_refusal(refusal);
  } catch (const YAML::Exception& refusal) {
    notes.add_mistake({}, refusal.msg);
  }
  return std::nullopt;
}

SourcePlace place_in(const YamlNode& scalar, std::size_t offset) {
  assert(scalar.kind == YamlNode::Kind::scalar && offset <= scalar.text.size());
  if (scalar.folded) return scalar.place;
  if (scalar.style == YamlNode::Style::plain) return {scalar.place.line, scalar.place.column + offset};
  const char quote = scalar.style == YamlNode::Style::double_quoted ? '"' : '\'';
  const std::size_t written = scalar.escaped.empty() ? offset : written_length(scalar.escaped, quote, offset);
  return {scalar.place.line, scalar.place.column + 1 + written};
}

}  // namespace evenhand
