#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

// Stands in for libFuzzer where there is none: gives a fuzz target every file of the folders that are named, whole and
// cut off at some places. What breaks a promise ends the program; the last name printed is that of the file.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

void replay(const std::string& bytes) {
  constexpr std::size_t kCuts = 20;
  const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const std::size_t step = std::max<std::size_t>(1, bytes.size() / kCuts);
  for (std::size_t size = 0; size < bytes.size(); size += step) LLVMFuzzerTestOneInput(data, size);
  LLVMFuzzerTestOneInput(data, bytes.size());
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t count = 0;
  for (int i = 1; i < argc; ++i) {
    for (const auto& entry : fs::recursive_directory_iterator(argv[i])) {
      if (!entry.is_regular_file()) continue;
      std::fprintf(stderr, "%s\n", entry.path().c_str());
      std::ifstream file(entry.path(), std::ios::binary);
      replay({std::istreambuf_iterator<char>(file), {}});
      ++count;
    }
  }
  std::fprintf(stderr, "%zu files\n", count);
  return count == 0 ? 1 : 0;
}
