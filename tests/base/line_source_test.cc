#include "base/line_source.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <string>
#include <thread>
#include <vector>

namespace evenhand {
namespace {

// “number:line” of all that comes out of a pipe into which each of `writes` is written at once; “number!” for a line
// that is too long.
std::vector<std::string> lines_of(const std::vector<std::string>& writes, std::size_t longest) {
  std::array<int, 2> ends{};
  EXPECT_EQ(::pipe(ends.data()), 0);
  std::thread writer([&] {
    for (const std::string& bytes : writes) {
      for (std::size_t done = 0; done < bytes.size();)
        done += static_cast<std::size_t>(::write(ends[1], bytes.data() + done, bytes.size() - done));
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ::close(ends[1]);
  });
  LineSource source(ends[0], longest);
  std::vector<std::string> lines;
  while (const auto batch = *source.next()) {
    if (batch->is_too_long) lines.push_back(std::to_string(batch->first_line) + "!");
    std::size_t number = batch->first_line;
    for (std::string_view rest = batch->bytes; !rest.empty(); ++number) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      lines.push_back(std::to_string(number) + ":" + std::string(line));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    }
  }
  writer.join();
  ::close(ends[0]);
  return lines;
}

using Lines = std::vector<std::string>;

TEST(LineSource, GivesLinesHoweverTheyArrive) {
  EXPECT_EQ(lines_of({"a\nb\n\nc"}, 100), (Lines{"1:a", "2:b", "3:", "4:c"}));
  EXPECT_EQ(lines_of({"a", "b\nc", "d\n", "\ne\n"}, 100), (Lines{"1:ab", "2:cd", "3:", "4:e"}));
  EXPECT_EQ(lines_of({}, 100), Lines{});
  EXPECT_EQ(lines_of({"\n"}, 100), Lines{"1:"});
}

TEST(LineSource, PassesOverALineThatIsTooLongAndCountsIt) {
  EXPECT_EQ(lines_of({"a\n123456\nb\n"}, 5), (Lines{"1:a", "2!", "3:b"}));
  EXPECT_EQ(lines_of({"12345\n123456"}, 5), (Lines{"1:12345", "2!"}));
  EXPECT_EQ(lines_of({"1234", "5678", "90\nb", "\n"}, 5), (Lines{"1!", "2:b"}));
  const std::string huge(1'000'000, 'x');
  EXPECT_EQ(lines_of({"a\n" + huge + "\nb\n" + huge + "\n" + huge}, 1000), (Lines{"1:a", "2!", "3:b", "4!", "5!"}));
}

TEST(LineSource, SaysWhyNothingMoreCanBeRead) {
  const int folder = ::open("/", O_RDONLY);
  LineSource source(folder, 100);
  EXPECT_FALSE(source.next());
  ::close(folder);
}

}  // namespace
}  // namespace evenhand
