#include "rules/yaml_tree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <sstream>
#include <utility>

#include "rules/yaml_builder.h"
#include "rules/yaml_text.h"

// yaml-cpp 0.7 has traps that this file keeps shut, each with a case in tests/rules/yaml_tree_test.cc: Load and LoadAll
// never return for the six bytes `,: "x`, keep a key that is given twice, and drop a second document. A quote that is
// never closed swallows the rest of the file, a list item that is indented by one blank too many the item before it.

namespace evenhand {
namespace {

constexpr std::string_view kAlias = "an alias (*); put the text in double quotes if the star is meant";

constexpr std::string_view kControlEscape =
    R"(an escape that makes a control character; in single quotes '\b' stays as it is)";

// Ends the parse from inside of an event; what is wrong has been noted.
struct Stop {};

SourcePlace place_of_mark(const YAML::Mark& mark) {
  return {static_cast<std::size_t>(mark.line) + 1, static_cast<std::size_t>(mark.column) + 1};
}

class EventReader : public YAML::EventHandler {
 public:
  EventReader(std::string_view source, FileNotes& notes) : source_(source), notes_(notes), builder_(notes) {}

  std::optional<YamlNode> take_root() { return builder_.take_root(); }

  // What can be said of a text that yaml-cpp refuses.
  void note_refusal(const YAML::ParserException& refusal);

  void OnDocumentStart(const YAML::Mark& mark) override {
    count_event(mark);
    if (builder_.root())
      stop(mark, "a second document begins here; one file is one document. Is the indentation right?");
  }
  void OnDocumentEnd() override {}
  void OnAnchor(const YAML::Mark& mark, const std::string& name) override {
    stop(mark, "an anchor (&" + name + "); say everything in full");
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { stop(mark, std::string(kAlias)); }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    open(YamlNode::Kind::sequence, mark, tag);
  }
  void OnSequenceEnd() override { builder_.close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, YAML::EmitterStyle::value) override {
    open(YamlNode::Kind::map, mark, tag);
  }
  void OnMapEnd() override { builder_.close(); }

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

  std::string_view source_;
  FileNotes& notes_;
  YamlBuilder builder_;
  std::optional<SourcePlace> last_folded_quote_;
  std::size_t events_ = 0;
};

// Of a list item that is nothing, yaml-cpp marks what comes after it. The dash is its place.
std::optional<SourcePlace> EventReader::dash_before(const YAML::Mark& mark) const {
  const std::string_view before = source_.substr(0, static_cast<std::size_t>(mark.pos));
  const std::size_t dash = before.find_last_not_of(" \t\r\n");
  if (dash == std::string_view::npos || before[dash] != '-') return std::nullopt;
  const std::string_view blanks = before.substr(dash);
  const auto line_breaks = static_cast<std::size_t>(std::count(blanks.begin(), blanks.end(), '\n'));
  if (line_breaks == 0) return std::nullopt;
  const std::size_t line_begin = before.rfind('\n', dash) + 1;  // The first line follows npos, and npos + 1 is 0.
  return SourcePlace{static_cast<std::size_t>(mark.line) + 1 - line_breaks, dash - line_begin + 1};
}

void EventReader::OnNull(const YAML::Mark& mark, YAML::anchor_t) {
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
  builder_.add(std::move(node));
}

void EventReader::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) {
  count_event(mark);
  refuse_tag(mark, tag);
  YamlNode scalar;
  scalar.kind = YamlNode::Kind::scalar;
  scalar.place = place_of_mark(mark);
  scalar.text = value;
  const bool control = std::any_of(value.begin(), value.end(), [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
  });
  if (control) notes_.add_mistake(scalar.place, std::string(kControlEscape));
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
  builder_.add(std::move(scalar));
}

void EventReader::read_quoted(const YAML::Mark& mark, YamlNode& scalar) {
  const QuotedScalar written = quoted_scalar_at(source_, static_cast<std::size_t>(mark.pos));
  if (!written.closed) stop(mark, "this quote is never closed");
  if (!written.stands_alone) stop(mark, "more text after the closing quote; put all of it into the quotes");
  scalar.style = byte_at(mark) == '"' ? YamlNode::Style::double_quoted : YamlNode::Style::single_quoted;
  scalar.folded = written.inside.find('\n') != std::string_view::npos;
  if (scalar.folded) last_folded_quote_ = scalar.place;
  if (!scalar.folded && written.inside != scalar.text) scalar.escaped = written.inside;
}

void EventReader::read_plain(const YAML::Mark& mark, YamlNode& scalar) {
  std::string_view rest = source_.substr(static_cast<std::size_t>(mark.pos));
  scalar.folded = !rest.starts_with(scalar.text);
  // Lines that were joined to the first one; one with a dash was meant for an item of its own.
  while (scalar.folded) {
    rest.remove_prefix(std::min(rest.find('\n'), rest.size()));
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
    const std::string_view line = rest.substr(0, rest.find_first_of("\r\n"));
    if (line.empty() || scalar.text.find(line) == std::string::npos) return;
    if (line.starts_with("- ")) stop(mark, "the next line is read as a part of this text; is its indentation right?");
  }
}

void EventReader::open(YamlNode::Kind kind, const YAML::Mark& mark, const std::string& tag) {
  count_event(mark);
  refuse_tag(mark, tag);
  if (builder_.depth() >= kYamlDepthLimit) stop(mark, "nested too deeply");
  YamlNode node;
  node.kind = kind;
  node.place = place_of_mark(mark);
  const bool written = byte_at(mark) == '[' || byte_at(mark) == '{';
  builder_.open(std::move(node), written ? YamlBrackets::written : YamlBrackets::none);
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

void EventReader::note_refusal(const YAML::ParserException& refusal) {
  const std::string_view said = refusal.msg;
  const bool open_flow = said == "end of sequence flow not found" || said == "end of map flow not found";
  if (const std::optional<SourcePlace> bracket = builder_.last_bracket(); open_flow && bracket) {
    notes_.add_mistake(*bracket, "this bracket is never closed, or something else stands inside it");
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
  EventReader reader(source, notes);
  try {
    std::istringstream stream{std::string(source)};
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(reader)) {
      notes.add_mistake({}, "the file is empty");
      return std::nullopt;
    }
    // The second call must find the end; it is never made a third time, since it may go on for ever.
    parser.HandleNextDocument(reader);
    return reader.take_root();
  } catch (const Stop&) {
  } catch (const YAML::ParserException& refusal) {
    reader.note_refusal(refusal);
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
