#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/child.h"
#include "base/descriptor.h"
#include "base/process.h"
#include "base/result.h"

namespace evenhand {

// A program that goes on running and answers what it is asked, over its standard input and output. It ends with this
// object. Not safe to share between threads. The process must ignore SIGPIPE.
class Conversation {
 public:
  // Of the request, `most_time` counts for each answer, and `most_output` not at all. The Error says why it cannot be
  // run. REQUIRES: no input.
  static Result<Conversation> start(const ProcessRequest& request);

  // The Error of all three: the program has ended, with the first line of its complaint; or it did not answer in time.
  // REQUIRES: an answer to a long question is heard before the next one, or both wait for ever.
  Result<std::size_t> say(std::string_view question);  // The bytes that were said: all.
  Result<std::string> hear_line();                     // Without its line break; it should be short.
  Result<std::string> hear(std::size_t bytes);
  Result<std::size_t> pass_over(std::size_t bytes);  // The same, without keeping them.

 private:
  Conversation(std::string name, std::chrono::milliseconds patience, Descriptor input, Descriptor output,
               Descriptor messages, Child child);

  Result<std::size_t> fill();  // How many more bytes are in heard_; never 0.
  Error end() const;

  std::string name_;
  std::chrono::milliseconds patience_;
  Child child_;  // Before the streams, so that they are closed first.
  Descriptor input_;
  Descriptor output_;
  Descriptor messages_;
  std::string heard_;  // And not asked for yet, from begin_ on.
  std::size_t begin_ = 0;
};

}  // namespace evenhand
