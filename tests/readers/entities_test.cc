#include "readers/entities.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>

namespace evenhand {
namespace {

struct Case {
  std::string_view text;
  std::size_t size;  // 0 where no entity begins.
  std::string character;
};

TEST(Entities, AreReadAsBrowsersReadThem) {
  for (const Case& test : {
           Case{"&eacute;t", 8, "é"},
           Case{"&eacute t", 7, "é"},
           Case{"&eacute", 7, "é"},
           Case{"&eacutet", 0, ""},
           Case{"&copy=1", 0, ""},
           Case{"&copy;=1", 6, "©"},
           Case{"&rsquo t", 0, ""},
           Case{"&rsquo;t", 7, "’"},
           Case{"&#233;", 6, "é"},
           Case{"&#233x", 5, "é"},
           Case{"&#xe9g", 5, "é"},
           Case{"&#XE9;", 6, "é"},
           Case{"&#146;t", 6, "’"},
           Case{"&#128512;", 9, "😀"},
           Case{"&rarr; x", 6, ""},
           Case{"&#0;", 4, ""},
           Case{"&#129;", 6, ""},
           Case{"&#x110000;", 10, ""},
           Case{"&#xD800;", 8, ""},
           Case{"&#;", 3, ""},
           Case{"&#x;", 4, ""},
           Case{"&;", 0, ""},
           Case{"&", 0, ""},
           Case{"& b;", 0, ""},
           Case{"&T T", 0, ""},
           Case{"&lt", 3, "<"},
           Case{"&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;", 0, ""},
       }) {
    const std::optional<Entity> entity = entity_at(test.text);
    EXPECT_EQ(entity ? entity->size : 0, test.size) << test.text;
    EXPECT_EQ(entity ? entity->character : "", test.character) << test.text;
  }
}

TEST(Entities, AreNeverShorterThanTheirCharacter) {
  for (int number = 0; number < 0x1000; ++number) {
    for (const std::string& text : {"&#" + std::to_string(number), "&#" + std::to_string(number) + ";"}) {
      const std::optional<Entity> entity = entity_at(text);
      EXPECT_LE(entity ? entity->character.size() : 0, entity ? entity->size : 0) << text;
    }
  }
}

}  // namespace
}  // namespace evenhand
