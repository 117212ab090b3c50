#include <cstddef>
#include <cstdint>
#include <string>

#include "config/config_file.h"
#include "config/setting.h"

// Any bytes, as a configuration in YAML and in TOML. What must hold: no crash, no hang, every mistake with a place, and
// what was read without one is said as a configuration that is read without one, too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace evenhand;
  const std::string text(reinterpret_cast<const char*>(data), size);
  for (const bool is_toml : {false, true}) {
    FileNotes notes("x");
    const std::optional<ConfigFile> file = is_toml ? read_pyproject(text, notes) : read_config(text, notes);
    for (const RuleMistake& mistake : notes.mistakes()) {
      if (mistake.place.line == 0 || mistake.place.column == 0 || mistake.message.empty()) __builtin_trap();
    }
    if (!file || !notes.mistakes().empty()) continue;
    FileNotes again("y");
    read_config(settings_as_yaml(settings_of(file->config)), again);
    if (!again.mistakes().empty()) __builtin_trap();
  }
  return 0;
}
