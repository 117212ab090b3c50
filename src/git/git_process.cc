#include "git/git_process.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/process.h"

namespace evenhand {
namespace {

// What makes git say more, or other things, than it is asked.
constexpr std::array<std::string_view, 10> kNoise = {"GIT_EXTERNAL_DIFF",
                                                     "GIT_DIFF_OPTS",
                                                     "GIT_LITERAL_PATHSPECS",
                                                     "GIT_GLOB_PATHSPECS",
                                                     "GIT_NOGLOB_PATHSPECS",
                                                     "GIT_ICASE_PATHSPECS",
                                                     "GIT_TRACE",
                                                     "GIT_TRACE2",
                                                     "GIT_TRACE_PERFORMANCE",
                                                     "GIT_TRACE_PACK_ACCESS"};

// Of a hook, or of a user who works on another repository than the one that is asked about.
constexpr std::array<std::string_view, 8> kVariablesOfOneRepository = {
    "GIT_DIR",        "GIT_WORK_TREE",        "GIT_INDEX_FILE", "GIT_PREFIX",
    "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE",  "GIT_CEILING_DIRECTORIES"};

ProcessRequest request_for(const GitQuestion& question) {
  ProcessRequest request;
  // A repository may name a program as its file system monitor; it is not ours to start.
  request.arguments = {"git", "-c", "core.fsmonitor=false"};
  request.variables_left_out.assign(kNoise.begin(), kNoise.end());
  if (!question.folder.empty()) {
    request.arguments.insert(request.arguments.end(), {"-C", question.folder});
    request.variables_left_out.insert(request.variables_left_out.end(), kVariablesOfOneRepository.begin(),
                                      kVariablesOfOneRepository.end());
  }
  request.arguments.insert(request.arguments.end(), question.arguments.begin(), question.arguments.end());
  // Reading must not take the lock that the commit around a hook holds.
  request.variables_added = {"GIT_OPTIONAL_LOCKS=0"};
  request.input = question.input;
  return request;
}

Error complaint(std::string_view messages) {
  std::string_view line = messages.substr(0, messages.find('\n'));
  for (const std::string_view word : {"fatal: ", "error: "}) {
    if (line.starts_with(word)) line.remove_prefix(word.size());
  }
  return {"git: " + std::string(line.empty() ? std::string_view("it failed and says no more") : line)};
}

Error no_answer(const ProcessOutcome& outcome) {
  switch (outcome.end) {
    case ProcessOutcome::End::not_installed:
      return {"git is not installed, or not on PATH"};
    case ProcessOutcome::End::killed:
      return {"git broke down"};
    case ProcessOutcome::End::out_of_time:
      return {"git did not come to an end in a minute"};
    case ProcessOutcome::End::too_much_output:
      return {"git says more than a gigabyte"};
    case ProcessOutcome::End::exited:
      break;
  }
  return complaint(outcome.messages);
}

}  // namespace

Result<std::string> ask_git(const GitQuestion& question) {
  Result<ProcessOutcome> outcome = run_process(request_for(question));
  if (!outcome) return outcome.error();
  if (!outcome->succeeded()) return no_answer(*outcome);
  return std::move(outcome->output);
}

Result<Conversation> talk_to_git(const GitQuestion& question) { return Conversation::start(request_for(question)); }

}  // namespace evenhand
