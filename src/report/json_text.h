#pragma once

#include <cstddef>
#include <string_view>

#include "report/report_text.h"

namespace evenhand {

// JSON that is written as it comes, member by member: what Json would be in memory is many times its text. The same
// characters as to_text() makes.
class JsonText {
 public:
  // `out` is borrowed and must outlive it.
  explicit JsonText(ReportText& out) : out_(out) {}

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }

  // The name of the next value. `name` needs no escapes.
  void key(std::string_view name);

  // Bytes that are not UTF-8 become U+FFFD.
  void text(std::string_view value);
  void text_or_null(std::string_view value);
  void number(std::size_t value);
  void boolean(bool value);
  void null() { raw("null"); }
  // A value that is JSON already.
  void raw(std::string_view value);

  // Behind a value that stands for itself, such as one in a line: the next one begins anew.
  void end_line();

 private:
  void begin(char bracket);
  void end(char bracket);
  void separate();
  void add_escaped(std::string_view value);

  ReportText& out_;
  bool is_first_ = true;  // Nothing stands before the next value that a comma would part from it.
};

}  // namespace evenhand
