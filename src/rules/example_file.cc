#include "rules/example_file.h"

#include <array>
#include <utility>

#include "rules/example_text.h"
#include "rules/node_reader.h"

namespace evenhand {
namespace {

// An example as it is written, in either of its two forms.
struct WrittenExample {
  const YamlNode* text = nullptr;  // Null where it is missing.
  std::optional<Genre> genre;
};

constexpr std::array<Key<WrittenExample>, 2> kExampleKeys = {{
    {"text", [](const YamlNode& node, WrittenExample& example, FileNotes&) { example.text = &node; }, true},
    {"genre",
     [](const YamlNode& node, WrittenExample& example, FileNotes& notes) {
       const auto genre = read_choice(node, kGenreNames, "genre", notes);
       if (genre) example.genre = static_cast<Genre>(*genre);
     }},
}};

WrittenExample read_form(const YamlNode& node, FileNotes& notes) {
  WrittenExample example;
  if (node.kind == YamlNode::Kind::map) {
    read_map(node, kExampleKeys, example, notes);
  } else {
    example.text = &node;
  }
  return example;
}

enum class Expectation { flag, pass };

void read_example(const YamlNode& node, Expectation expectation, std::vector<Example>& examples, FileNotes& notes) {
  const WrittenExample written = read_form(node, notes);
  if (!written.text) return;
  const std::string text = read_text(*written.text, notes);
  if (text.empty()) return;
  const SourcePlace place = written.text->place;
  const Result<std::vector<std::string>> sentences = expand_alternatives(text);
  if (!sentences) return notes.add_mistake(place, sentences.error().message);
  for (const std::string& sentence : *sentences) {
    Result<Example> example = read_brackets(sentence);
    if (!example) return notes.add_mistake(place, example.error().message);
    if (expectation == Expectation::flag && example->marks.empty()) {
      return notes.add_mistake(place, "this example marks nothing; put [brackets] around the words to be found");
    }
    if (expectation == Expectation::pass && !example->marks.empty()) {
      return notes.add_mistake(place, "brackets in an example where nothing is to be found");
    }
    example->genre = written.genre;
    example->place = place;
    examples.push_back(*std::move(example));
  }
}

constexpr std::array<Key<Rule>, 2> kExamplesKeys = {{
    {"flag",
     [](const YamlNode& list, Rule& rule, FileNotes& notes) {
       for (const YamlNode& item : items_of(list, notes)) {
         read_example(item, Expectation::flag, rule.flag_examples, notes);
       }
     },
     true},
    {"pass",
     [](const YamlNode& list, Rule& rule, FileNotes& notes) {
       for (const YamlNode& item : items_of(list, notes)) {
         read_example(item, Expectation::pass, rule.pass_examples, notes);
       }
     },
     true},
}};

void read_document(const YamlNode& node, std::vector<Example>& examples, FileNotes& notes) {
  const WrittenExample written = read_form(node, notes);
  if (!written.text) return;
  Example example;
  example.text = read_text(*written.text, notes);
  example.genre = written.genre;
  example.place = written.text->place;
  if (!example.text.empty()) examples.push_back(std::move(example));
}

constexpr std::array<Key<Rule>, 2> kDocumentExamplesKeys = {{
    {"flag",
     [](const YamlNode& list, Rule& rule, FileNotes& notes) {
       for (const YamlNode& item : items_of(list, notes)) read_document(item, rule.flag_examples, notes);
     },
     true},
    {"pass",
     [](const YamlNode& list, Rule& rule, FileNotes& notes) {
       for (const YamlNode& item : items_of(list, notes)) read_document(item, rule.pass_examples, notes);
     },
     true},
}};

}  // namespace

void read_document_examples(const YamlNode& node, Rule& rule, FileNotes& notes) {
  read_map(node, kDocumentExamplesKeys, rule, notes);
}

void read_examples(const YamlNode& node, Rule& rule, FileNotes& notes) { read_map(node, kExamplesKeys, rule, notes); }

}  // namespace evenhand
