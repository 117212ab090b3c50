#include "import/rule_file_text.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "rules/yaml_scalar.h"

namespace evenhand {
namespace {

using Kind = RuleFileLine::Kind;

struct Frame {
  std::string_view before;
  std::string_view after;
};
// The plainest last: it holds no word that a rule could find.
constexpr Frame kFrames[kFrameCount] = {
    {"They put ", " into the draft."}, {"Our text once had ", " twice."}, {"", "."}};

constexpr std::string_view kInnocent[] = {"Nothing of that kind stands in this sentence.", "Birds sing at dawn.",
                                          "Hm."};

std::string framed(const Frame& frame, const std::string& text) {
  return std::string(frame.before) + text + std::string(frame.after);
}

// Brackets and braces have a meaning in examples.
bool fits_example(const std::string& text) {
  return !text.empty() && text.find_first_of("[]{}|\n") == std::string::npos;
}

// The first of the texts that a sample stands for.
std::string first_of(const std::string& sample) {
  std::string text;
  for (std::size_t at = 0; at < sample.size(); ++at) {
    if (sample[at] != '{') {
      text += sample[at];
      continue;
    }
    const std::size_t end = sample.find('}', at);
    const std::string_view inside = std::string_view(sample).substr(at + 1, end - at - 1);
    text += inside.substr(0, inside.find('|'));
    at = end;
  }
  return text;
}

class Writer {
 public:
  void add(std::string text, Kind kind = Kind::other, std::size_t index = 0) {
    lines_.push_back({std::move(text), kind, index});
  }
  void add_text(std::string_view key, const std::string& text) {
    if (!text.empty()) add(std::string(key) + ": " + yaml_scalar(text));
  }
  std::vector<RuleFileLine> take() { return std::move(lines_); }

 private:
  std::vector<RuleFileLine> lines_;
};

void add_patterns(const ImportedRule& rule, Writer& writer) {
  writer.add(rule.replaces ? "replace:" : "patterns:");
  for (std::size_t i = 0; i < rule.patterns.size(); ++i) {
    const ImportedPattern& pattern = rule.patterns[i];
    const std::string notation = yaml_scalar(pattern.notation);
    writer.add(rule.replaces ? "  " + notation + ": " + yaml_list(pattern.alternatives) : "  - " + notation,
               Kind::pattern, i);
  }
}

void add_conditions(const ImportedRule& rule, Writer& writer) {
  const auto add = [&](std::string_view key, std::string_view window, const std::vector<ImportedPattern>& patterns) {
    if (patterns.empty()) return;
    writer.add(std::string(key) + ":");
    writer.add("  - " + std::string(window) + ":");
    for (std::size_t i = 0; i < patterns.size(); ++i) {
      writer.add("      - " + yaml_scalar(patterns[i].notation), Kind::condition, i);
    }
  };
  add("when", "paragraph", rule.when_paragraph);
  add("unless", "document", rule.unless_document);
  if (rule.except.empty()) return;
  writer.add("except:");
  for (std::size_t i = 0; i < rule.except.size(); ++i) {
    writer.add("  - " + yaml_scalar(rule.except[i].notation), Kind::except, i);
  }
}

void add_suggestions(const ImportedRule& rule, Writer& writer) {
  if (rule.replaces) return;
  writer.add("suggest:");
  for (const std::string& suggestion : rule.suggestions) writer.add("  - " + yaml_scalar(suggestion));
}

// “Acme”, a style of Vale
std::string origin_of(const ImportedStyle& style) {
  const std::string kind = "a " + style.kind + " of " + style.tool;
  return style.name == style.tool ? kind : "“" + style.name + "”, " + kind;
}

void add_evidence(const ImportedRule& rule, const ImportedStyle& style, Writer& writer) {
  if (rule.url.empty()) return;
  writer.add("evidence:");
  writer.add("  grade: C");
  writer.add("  sources:");
  writer.add("    - cite: " + yaml_scalar(origin_of(style)));
  writer.add("      url: " + yaml_scalar(rule.url));
  writer.add("      says: The page that the rule gives for more.");
}

void add_examples(const ImportedRule& rule, const ExampleChoice& choice, Writer& writer) {
  const std::string context =
      rule.when_paragraph.empty() ? "" : " Then came " + first_of(rule.when_paragraph.front().sample) + ".";
  writer.add("examples:");
  writer.add("  flag:");
  for (std::size_t i = 0; i < rule.patterns.size(); ++i) {
    const std::string sentence = framed(kFrames[choice.frames[i]], "[" + rule.patterns[i].sample + "]") + context;
    writer.add("    - " + yaml_scalar(sentence), Kind::flag, i);
  }
  writer.add("  pass:");
  writer.add("    - " + yaml_scalar(pass_examples(rule)[choice.pass]), Kind::pass);
}

}  // namespace

std::vector<std::string> pass_examples(const ImportedRule& rule) {
  std::vector<std::string> sentences;
  const auto add = [&](const std::string& text) {
    if (fits_example(text)) sentences.push_back(framed(kFrames[0], text));
  };
  if (!rule.unless_document.empty() && !rule.patterns.empty()) {
    add(first_of(rule.patterns.front().sample) + " and " + first_of(rule.unless_document.front().sample));
  }
  for (const ImportedPattern& exception : rule.except) add(first_of(exception.sample));
  for (const ImportedPattern& pattern : rule.patterns) {
    if (!pattern.alternatives.empty()) add(pattern.alternatives.front());
  }
  sentences.insert(sentences.end(), std::begin(kInnocent), std::end(kInnocent));
  return sentences;
}

std::vector<RuleFileLine> rule_file_lines(const ImportedRule& rule, const ImportedStyle& style,
                                          const ExampleChoice& choice) {
  Writer writer;
  writer.add_text("title", rule.title);
  writer.add_text("message", rule.message);
  writer.add_text("why", rule.why);
  writer.add("severity: " + std::string(name_of(rule.severity)));
  add_patterns(rule, writer);
  add_conditions(rule, writer);
  add_suggestions(rule, writer);
  writer.add_text("fine-when", rule.fine_when);
  add_evidence(rule, style, writer);
  if (!rule.tags.empty()) writer.add("tags: " + yaml_list(rule.tags));
  add_examples(rule, choice, writer);
  return writer.take();
}

std::string text_of(const std::vector<RuleFileLine>& lines) {
  std::string text;
  for (const RuleFileLine& line : lines) text += line.text + "\n";
  return text;
}

std::string rule_path(const ImportedRule& rule, const ImportedStyle& style) {
  return style.id + "/" + rule.name + ".yaml";
}

RuleSource category_file(const ImportedStyle& style) {
  const std::string origin = origin_of(style);
  std::string text = "title: " + yaml_scalar(style.name + " (imported)") + "\n";
  text += "why: " + yaml_scalar("These rules were imported from " + origin +
                                ". Nobody has looked for evidence for or against them.");
  text += "\nevidence:\n  grade: C\n  sources:\n    - cite: " + yaml_scalar(origin) + "\n";
  text += "      says: Asks for other words. The rules say why where it does.\n";
  text += "severity: warning\nconfidence: medium\n";
  return {style.id + "/category.yaml", std::move(text), ""};
}

}  // namespace evenhand
