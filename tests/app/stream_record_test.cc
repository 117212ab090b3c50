#include "app/stream_record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace evenhand {
namespace {

using ::testing::HasSubstr;

TEST(StreamRecord, TakesWhatTheFieldsHold) {
  const StreamRecord record = parse_stream_record(R"({"text": "caf\u00e9\n", "id": "a\"b", "genre": "review"})", {});
  EXPECT_FALSE(record.error);
  EXPECT_EQ(record.text, "café\n");
  EXPECT_EQ(record.id, R"("a\"b")");
  EXPECT_EQ(record.genre, Genre::review);
}

TEST(StreamRecord, IdsStayAsTheyStand) {
  const std::pair<std::string, std::string> cases[] = {
      {"7", "7"},       {"-7", "-7"},    {"1.50", "1.50"}, {"18446744073709551617.25", "18446744073709551617.25"},
      {"true", "true"}, {"null", "null"}};
  for (const auto& [written, id] : cases) {
    const StreamRecord record = parse_stream_record(R"({"text": "x", "id": )" + written + "}", {});
    EXPECT_EQ(record.id, id) << (record.error ? record.error->message : "");
  }
}

TEST(StreamRecord, FieldsLieAsDeepAsThePointerSays) {
  const StreamFields fields{"/a/b~1c/text", "/a/id", "genre"};
  const StreamRecord record =
      parse_stream_record(R"({"text": "no", "a": {"text": "no", "b/c": {"text": "yes"}, "id": 3}})", fields);
  EXPECT_EQ(record.text, "yes");
  EXPECT_EQ(record.id, "3");
  EXPECT_THAT(parse_stream_record(R"({"a": [{"b/c": {"text": "no"}}]})", fields).error->message,
              HasSubstr("no field '/a/b~1c/text'"));
}

TEST(StreamRecord, WhatIsNoRecordSaysWhy) {
  EXPECT_THAT(parse_stream_record("", {}).error->message, HasSubstr("broken JSON"));
  EXPECT_THAT(parse_stream_record(R"({"text": "x", "id": 5)", {}).error->message, HasSubstr("at byte 22"));
  EXPECT_EQ(parse_stream_record(R"({"text": 1, "id": 5})", {}).id, "5");
  EXPECT_THAT(parse_stream_record(std::string(1'000'000, '['), {}).error->message, HasSubstr("broken JSON"));
}

}  // namespace
}  // namespace evenhand
