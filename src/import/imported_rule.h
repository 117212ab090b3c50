#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "import/left_out.h"
#include "rules/rule.h"
#include "rules/source_place.h"

namespace evenhand {

// A file of another tool.
struct ForeignFile {
  std::string path;  // As the user named it.
  std::string name;  // Inside of the folder that the user named, or the file's own name.
  std::string text;
};

// One pattern of an imported rule.
struct ImportedPattern {
  std::string notation;                   // Unique in its rule.
  std::string sample;                     // What it finds; see WordPattern.
  std::vector<std::string> alternatives;  // What to write instead.
  SourcePlace place;                      // In the foreign file.
  std::string written;                    // What stands there.
};

// A rule in our words, before anybody knows whether it can be loaded.
struct ImportedRule {
  std::string name;  // Of its file, without the ending; unique in its style.
  std::string path;  // Of the foreign file.
  SourcePlace place;
  std::string title;
  std::string message;
  std::string why;
  std::string fine_when;
  Severity severity = Severity::warning;
  std::vector<ImportedPattern> patterns;
  bool replaces = false;  // Every pattern has alternatives of its own; otherwise `suggestions` holds for all.
  std::vector<std::string> suggestions;
  std::vector<ImportedPattern> except;
  std::vector<ImportedPattern> unless_document;  // Not where one of these stands in the document.
  std::vector<ImportedPattern> when_paragraph;   // Only where one of these stands in the paragraph.
  std::string url;
  std::vector<std::string> tags;
};

// The rules of one style, list or configuration. They become one category.
struct ImportedStyle {
  std::string id;    // Of the category: small letters, digits, hyphens.
  std::string name;  // As it is shown: "Acme".
  std::string tool;  // "Vale"
  std::string kind;  // "style"
  std::vector<ImportedRule> rules;
  std::vector<LeftOut> left_out;
};

// What to suggest where the foreign rule only objects.
inline constexpr std::string_view kWithoutAlternative = "Put it another way.";
inline constexpr std::string_view kLeaveOut = "Leave it out.";

}  // namespace evenhand
