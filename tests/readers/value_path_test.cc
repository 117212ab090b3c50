#include "readers/value_path.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace evenhand {
namespace {

ValuePath path_of(const std::vector<ValuePath::Step>& steps) {
  ValuePath path;
  for (const auto& step : steps) {
    std::visit([&](const auto& key_or_index) { path.enter(key_or_index); }, step);
  }
  return path;
}

using Index = ValuePath::Index;

TEST(ValuePath, IsNamedAsPeopleWriteIt) {
  EXPECT_EQ(path_of({}).name(), "$");
  EXPECT_EQ(path_of({"comments", Index{2}, "text"}).name(), "$.comments[2].text");
  EXPECT_EQ(path_of({"job title", "", "a-b_c", "é"}).name(), "$[\"job title\"][\"\"].a-b_c.é");
}

TEST(ValuePath, NamesOnlyTheEndsOfALongPath) {
  ValuePath path;
  for (std::size_t i = 0; i < 100'000; ++i) path.enter(Index{i});
  EXPECT_EQ(path.name(), "$[0][1][2][3]…[99996][99997][99998][99999]");
}

TEST(FieldPattern, FindsTheValueAndAllWithinIt) {
  struct Case {
    std::string_view pattern;
    ValuePath path;
    bool matches;
  };
  const ValuePath text = path_of({"comments", Index{2}, "text"});
  for (const Case& test : {
           Case{"comments[].text", text, true},
           Case{"$.comments[].text", text, true},
           Case{"comments[*].text", text, true},
           Case{"comments[2].text", text, true},
           Case{"comments[1].text", text, false},
           Case{"comments", text, true},
           Case{"*[].text", text, true},
           Case{"*.*.text", text, false},
           Case{"text", text, false},
           Case{"comments[].text.more", text, false},
           Case{"Comments", text, false},
           Case{"text", path_of({Index{7}, "text"}), true},
           Case{"[].text", path_of({Index{7}, "text"}), true},
           Case{"[3].text", path_of({Index{7}, "text"}), false},
           Case{"[\"job title\"]", path_of({"job title"}), true},
           Case{"['a.b'][0]", path_of({"a.b", Index{0}}), true},
           Case{"a", path_of({}), false},
       }) {
    const auto pattern = FieldPattern::parse(test.pattern);
    ASSERT_TRUE(pattern) << test.pattern;
    EXPECT_EQ(pattern->matches(test.path), test.matches) << test.pattern << " at " << test.path.name();
  }
}

TEST(FieldPattern, SaysWhatIsWrongWithIt) {
  const auto error_of = [](std::string_view text) {
    const auto pattern = FieldPattern::parse(text);
    return pattern ? "" : pattern.error().message;
  };
  EXPECT_EQ(error_of(""), "'': a key is missing");
  EXPECT_EQ(error_of("$"), "'$': a key is missing");
  EXPECT_EQ(error_of("a..b"), "'a..b': a key is missing");
  EXPECT_EQ(error_of("a."), "'a.': a key is missing");
  EXPECT_EQ(error_of("a[1"), "'a[1': a [ is never closed");
  EXPECT_EQ(error_of("a[\"b]"), "'a[\"b]': a [ is never closed");
  EXPECT_EQ(error_of("a[x]"), "'a[x]': between [ and ] stands a number, * or a key in quotation marks");
}

}  // namespace
}  // namespace evenhand
