#include "rules/batch_example_file.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "rules/node_reader.h"

namespace evenhand {
namespace {

constexpr CountRange kTimes{1, 1000};

constexpr std::array<Key<ExampleDocuments>, 4> kDocumentsKeys = {{
    {"group",
     [](const YamlNode& node, ExampleDocuments& documents, FileNotes& n) { documents.group = read_text(node, n); },
     true},
    {"rating",
     [](const YamlNode& node, ExampleDocuments& documents, FileNotes& n) { documents.band = read_text(node, n); }},
    {"times", [](const YamlNode& node, ExampleDocuments& documents,
                 FileNotes& n) { documents.times = read_count(node, kTimes, n).value_or(1); }},
    {"text",
     [](const YamlNode& node, ExampleDocuments& documents, FileNotes& n) { documents.text = read_text(node, n); },
     true},
}};

void read_documents(const YamlNode& list, Example& example, FileNotes& notes) {
  for (const YamlNode& item : items_of(list, notes)) {
    ExampleDocuments documents;
    read_map(item, kDocumentsKeys, documents, notes);
    example.batch.push_back(std::move(documents));
  }
}

constexpr std::array<Key<Example>, 2> kBatchKeys = {{
    {"batch", read_documents, true},
    {"genre",
     [](const YamlNode& node, Example& example, FileNotes& notes) {
       const auto genre = read_choice(node, kGenreNames, "genre", notes);
       if (genre) example.genre = static_cast<Genre>(*genre);
     }},
}};

// The batch as a page shows it.
std::string words_for(const std::vector<ExampleDocuments>& batch) {
  std::string text;
  for (const ExampleDocuments& documents : batch) {
    text += (text.empty() ? "" : "\n\n") + std::to_string(documents.times) + " in the group “" + documents.group + "”";
    if (!documents.band.empty()) text += ", with the rating " + documents.band;
    text += ":\n\n" + documents.text;
  }
  return text;
}

void read_batch(const YamlNode& node, std::vector<Example>& examples, FileNotes& notes) {
  Example example;
  example.place = node.place;
  read_map(node, kBatchKeys, example, notes);
  if (example.batch.empty()) return;
  const std::string& first = example.batch.front().group;
  if (std::all_of(example.batch.begin(), example.batch.end(),
                  [&](const ExampleDocuments& documents) { return documents.group == first; })) {
    return notes.add_mistake(node.place, "a batch needs documents of two groups");
  }
  example.text = words_for(example.batch);
  examples.push_back(std::move(example));
}

constexpr std::array<Key<Rule>, 2> kBatchExamplesKeys = {{
    {"flag",
     [](const YamlNode& list, Rule& rule, FileNotes& notes) {
       for (const YamlNode& item : items_of(list, notes)) read_batch(item, rule.flag_examples, notes);
     },
     true},
    {"pass",
     [](const YamlNode& list, Rule& rule, FileNotes& notes) {
       for (const YamlNode& item : items_of(list, notes)) read_batch(item, rule.pass_examples, notes);
     },
     true},
}};

}  // namespace

void read_batch_examples(const YamlNode& node, Rule& rule, FileNotes& notes) {
  read_map(node, kBatchExamplesKeys, rule, notes);
}

}  // namespace evenhand
