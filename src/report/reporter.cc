#include "report/reporter.h"

#include <algorithm>
#include <array>

namespace evenhand {
namespace {

struct NamedReporter {
  std::string_view name;
  Reporter write;
};

constexpr std::array kReporters = {
    NamedReporter{"text", write_text},         NamedReporter{"short", write_short},
    NamedReporter{"json", write_json},         NamedReporter{"jsonl", write_jsonl},
    NamedReporter{"sarif", write_sarif},       NamedReporter{"github", write_github},
    NamedReporter{"gitlab", write_gitlab},     NamedReporter{"azure", write_azure},
    NamedReporter{"junit", write_junit},       NamedReporter{"checkstyle", write_checkstyle},
    NamedReporter{"rdjson", write_rdjson},     NamedReporter{"vale-json", write_vale_json},
    NamedReporter{"markdown", write_markdown}, NamedReporter{"html", write_html},
};

constexpr auto kNames = [] {
  std::array<std::string_view, kReporters.size()> names;
  std::transform(kReporters.begin(), kReporters.end(), names.begin(), [](const auto& one) { return one.name; });
  return names;
}();

}  // namespace

std::span<const std::string_view> reporter_names() { return kNames; }

bool shows_documents(std::string_view name) { return name == "html"; }

std::optional<Reporter> reporter_named(std::string_view name) {
  for (const NamedReporter& one : kReporters) {
    if (one.name == name) return one.write;
  }
  return std::nullopt;
}

}  // namespace evenhand
