#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/position.h"
#include "base/shared_text.h"
#include "base/span.h"
#include "document/genre.h"
#include "rules/rule.h"

namespace evenhand {

// A change to the source that `fix` could make.
struct Fix {
  Position begin;  // Of the bytes of the source to replace.
  Position end;    // Just behind the last one.
  std::string text;
  bool safe = false;  // The meaning cannot change.
};

// Lines of a document, from 1; both belong to it.
struct LineRange {
  std::size_t first = 1;
  std::size_t last = 1;

  friend bool operator==(const LineRange&, const LineRange&) = default;
};

// What a rule says of itself, the same in all of its findings.
struct RuleWords {
  std::string title;
  std::string why;
  std::string fine_when;  // May be empty.
  Evidence evidence;
};

inline std::shared_ptr<const RuleWords> no_rule_words() {
  static const auto words = std::make_shared<const RuleWords>();
  return words;
}

// One place in a document that a rule objects to, with all that a reporter needs. Owns its strings, or shares
// them with other findings: the document and the rules may be gone.
struct Finding {
  std::string rule;  // Its id.
  std::string category;
  Severity severity = Severity::note;  // Never off.
  Confidence confidence = Confidence::medium;
  std::string message;  // With the matched words filled in.
  std::string match;    // The words between begin and end, without markup, white space folded.
  std::string place;    // See Document::place_at().
  Position begin;
  Position end;                        // Just behind the last byte.
  std::string sentence;                // Around the match, at most 512 bytes; white space folded, markup as in
                                       // the source.
  SharedText source_line;              // The line of begin, without its line break; at most 512 bytes around the match.
  std::size_t source_line_column = 1;  // The code-point column at which source_line starts: 1 unless it was cut.
  std::vector<std::string> suggestions;  // Words to write instead first, then what else to do.
  std::size_t replacements = 0;          // How many of the suggestions, from the first, are such words.
  bool names_words = false;              // The first suggestion names words of the document that were counted.
  std::optional<Fix> fix;
  std::shared_ptr<const RuleWords> about = no_rule_words();  // Never null.
  std::string link;                                          // A page of the user's own on it; may be empty.
  std::string fingerprint;                                   // 16 hexadecimal digits; survives moved lines.
  // The lines of its sentence, or of all sentences whose words it adds up. Nothing: it is about the document as a
  // whole.
  std::optional<LineRange> extent;
};

// A stretch of a document's source, for reports that show it.
struct Passage {
  std::size_t begin = 0;  // The offset of its first byte.
  std::size_t line = 1;   // The line that this byte is in, from 1.
  std::string text;
};

// Where somebody said that a finding is not to be reported.
struct SuppressionPlace {
  std::string path;
  std::size_t line = 1;    // From 1.
  std::size_t column = 1;  // From 1, in code points.
};

// A finding that is not to be reported.
struct SuppressedFinding {
  enum class By : std::uint8_t { comment, side_file, baseline };

  Finding finding;
  By by = By::comment;
  std::string reason;                     // In the user's words; may be empty.
  std::optional<std::string> until;       // The last day on which it is suppressed, “2027-03-01”.
  std::optional<SuppressionPlace> place;  // Nothing: the baseline, which speaks of no line.
};

constexpr std::string_view name_of(SuppressedFinding::By by) {
  constexpr std::array<std::string_view, 3> kNames = {"comment", "side-file", "baseline"};
  return kNames[static_cast<std::size_t>(by)];
}

// What is wrong with a suppression.
struct Complaint {
  SuppressionPlace place;
  Severity severity = Severity::warning;
  std::string message;
};

// What could not be done, and why.
struct InputError {
  std::string path;
  std::string message;
};

struct FileReport {
  std::string path;
  std::string format;  // "text", "markdown"; empty if skipped.
  Genre genre = Genre::prose;
  std::string genre_reason;  // How it was decided, in words.
  std::string language = "en";
  bool has_lines = true;          // False: only the place of a finding is one in the file. See is_packed().
  bool converted = false;         // The text that was read is not the file's bytes: offsets are those of the text.
  std::size_t words = 0;          // In the bytes of the file, markup included; see count_words().
  std::vector<Passage> passages;  // Around the findings, where they were asked for; in order, without overlap.
  std::vector<Finding> findings;  // By span, then rule. At most one per rule and stretch of text.
  std::vector<SuppressedFinding> suppressed;  // By comments, then by side files, then by the baseline.
  std::vector<Complaint> complaints;          // About suppressions in comments.
  bool complete = true;                // False: the file holds more findings than are reported, the first 10,000 or so.
  std::optional<std::string> loss;     // What of it could not be read. See Document::loss().
  std::optional<std::string> skipped;  // Why the file was not searched.
  std::vector<InputError> unread_parts;  // Files inside of it that were not searched. See Document::unread_parts().
};

struct Report {
  std::vector<FileReport> files;      // By path.
  std::vector<InputError> errors;     // By path.
  std::vector<Complaint> complaints;  // About suppressions in side files.
  std::size_t other_kinds = 0;        // Files of folders that were not read, since they are of no kind that is.
};

}  // namespace evenhand
