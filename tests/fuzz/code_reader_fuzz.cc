#include <string>

#include "document/programming_language.h"
#include "fuzz/reader_fuzz.h"

// The first byte chooses the language.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto languages = evenhand::programming_languages();
  const evenhand::ProgrammingLanguage& language = *languages[data[0] % languages.size()];
  std::string name = "input";
  if (!language.extensions.empty()) {
    name += "." + std::string(language.extensions.substr(0, language.extensions.find(' ')));
  } else {
    name = language.file_names.substr(0, language.file_names.find(' '));
  }
  const std::string_view source = {reinterpret_cast<const char*>(data) + 1, size - 1};
  evenhand::check_reader(evenhand::Format::code, source, {name, {}});
  evenhand::ReadOptions all;
  all.strings = all.identifiers = true;
  evenhand::check_reader(evenhand::Format::code, source, {name, all});
  return 0;
}
