#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>

#include "base/result.h"
#include "lint/finding.h"

namespace evenhand {

// Findings that were there before: how often each fingerprint stands in each file. No words of any document.
class Baseline {
 public:
  // By path, then "fingerprint rule": how often.
  using Entries = std::map<std::string, std::map<std::string, std::size_t>>;

  // From the text of a file. The Error holds every mistake, one a line, "name:line:column: message".
  static Result<Baseline> parse(std::string_view text, const std::string& name);

  // One line for each finding, by path, then fingerprint: what two people changed merges where it does not touch.
  std::string to_text() const;

  // `path` as it is in the baseline.
  void add(const std::string& path, const Finding& finding);
  void add(const Baseline& more);

  std::size_t size() const;  // Findings.
  const Entries& entries() const { return entries_; }

  static Baseline from(Entries entries);

  friend bool operator==(const Baseline&, const Baseline&) = default;

 private:
  Entries entries_;
};

// The findings of a baseline without their files and numbers: for documents that come one by one, so that nobody can
// say which have gone.
class KnownFindings {
 public:
  explicit KnownFindings(const Baseline& baseline);

  // Moves those that are known from file.findings to file.suppressed.
  void hold_back_from(FileReport& file) const;

 private:
  std::unordered_set<std::string> keys_;
};

// Moves the findings that `baseline` knows from report.files' findings to their `suppressed`. `path_of` says how the
// baseline calls a file. A finding is known under its own path, or, as many times as it is not found there, under that
// of a file that is checked too, or for which `is_gone` is true: files are renamed, and paragraphs move. Returns what
// is left of the baseline: what was not found again.
Baseline hold_back(Report& report, const Baseline& baseline,
                   const std::function<std::string(const std::string& path)>& path_of,
                   const std::function<bool(const std::string& path)>& is_gone);

}  // namespace evenhand
