#include "app/config_command.h"

#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "app/equipment.h"
#include "app/terminal.h"
#include "config/setting.h"
#include "report/cells.h"
#include "report/json_value.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

// What is to be shown.
struct Answer {
  std::string path;  // As the user named it.
  std::vector<std::string> files;
  std::optional<std::string> left_out;  // Why it is not read of folders.
  std::vector<Setting> settings;
};

// The one that holds last: “docs/.evenhand.yaml over company/base.yaml”.
std::string words_for(const std::vector<std::string>& files) {
  if (files.empty()) return "no configuration file is found";
  std::string words;
  for (auto file = files.rbegin(); file != files.rend(); ++file) words += (words.empty() ? "" : " over ") + *file;
  return words;
}

std::string as_text(const Answer& answer) {
  std::string text = "# " + printable(answer.path + ": " + words_for(answer.files)) + "\n";
  if (answer.left_out) text += "# " + printable("Not read of folders: " + *answer.left_out) + "\n";
  std::vector<Setting> settings = answer.settings;
  for (Setting& setting : settings) setting.origin = printable(setting.origin);
  return text + settings_as_yaml(settings);
}

Json json_of(const YamlNode& node) {
  Json value;
  switch (node.kind) {
    case YamlNode::Kind::scalar:
      return node.text;
    case YamlNode::Kind::sequence:
      value = Json::array();
      for (const YamlNode& item : node.items) value.push_back(json_of(item));
      return value;
    case YamlNode::Kind::map:
      value = Json::object();
      for (const YamlEntry& entry : node.entries) value[entry.key.text] = json_of(entry.value);
      return value;
    case YamlNode::Kind::nothing:
      break;
  }
  return value;
}

std::string as_json(const Answer& answer) {
  Json settings = Json::array();
  for (const Setting& setting : answer.settings) {
    settings.push_back({{"key", setting.key},
                        {"name", null_if_empty(setting.name)},
                        {"value", json_of(setting.value)},
                        {"origin", null_if_empty(setting.origin)}});
  }
  const Json document = {{"version", 1},
                         {"path", answer.path},
                         {"files", answer.files},
                         {"left_out", answer.left_out ? Json(*answer.left_out) : Json(nullptr)},
                         {"settings", std::move(settings)}};
  return to_text(document) + "\n";
}

}  // namespace

ExitCode show_config(const Options& options) {
  const std::string path = options.arguments.empty() ? "." : options.arguments.front();
  std::error_code ignored;
  const bool is_folder = fs::is_directory(path, ignored);
  Equipment equipment(options);
  const Result<const Treatment*> treatment = equipment.treatment_for(is_folder ? (fs::path(path) / "").string() : path);
  if (!treatment) {
    print_error(treatment.error().message + "\n");
    return ExitCode::failed;
  }
  const Treatment& holds = **treatment;
  const Answer answer{path, holds.files, is_folder ? holds.reason_to_exclude(path) : holds.reason_to_leave_out(path),
                      settings_of(holds.config)};
  const bool is_json = options.reports.front().format == "json";
  return deliver(is_json ? as_json(answer) : as_text(answer), "") ? ExitCode::nothing_found : ExitCode::failed;
}

}  // namespace evenhand
