#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/conversation.h"
#include "base/result.h"

namespace evenhand {

// The git program: nothing else in Evenhand starts it. It is never asked to write anything, and what it says is only
// read where its manual promises the form (plumbing, `-z`), so neither the user's settings nor the language of the
// system change an answer.

// Which repository is asked. With a folder: the one that the folder is in, whatever the environment says of another.
// Without: the one that git itself would take in the working folder, with the index that a hook is given
// (GIT_DIR, GIT_INDEX_FILE: under `git commit -a` and `git commit PATH` it is not the usual one).
struct GitQuestion {
  std::vector<std::string> arguments;  // Of git.
  std::string folder;                  // Empty: none.
  std::string_view input;              // What it reads on standard input.
};

// Its standard output, where it exits with 0. The Error says in a line that git is not there, or what it complained
// about, without “fatal: ”.
Result<std::string> ask_git(const GitQuestion& question);

// A git that goes on answering. Its Errors as above. REQUIRES: no input.
Result<Conversation> talk_to_git(const GitQuestion& question);

}  // namespace evenhand
