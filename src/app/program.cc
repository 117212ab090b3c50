#include "app/program.h"

#include <utility>

#include "app/baseline_command.h"
#include "app/check.h"
#include "app/compare_command.h"
#include "app/completions.h"
#include "app/config_command.h"
#include "app/file_listing.h"
#include "app/fix_command.h"
#include "app/help.h"
#include "app/hook_command.h"
#include "app/import_command.h"
#include "app/init_command.h"
#include "app/options.h"
#include "app/rule_commands.h"
#include "app/rule_test_command.h"
#include "app/score_command.h"
#include "app/stream.h"
#include "app/terminal.h"
#include "app/version.h"

namespace evenhand {
namespace {

ExitCode print_and_finish(const std::string& text) {
  return print(text) == PrintOutcome::complete ? ExitCode::nothing_found : ExitCode::failed;
}

ExitCode dispatch(const Options& options) {
  switch (options.command) {
    case Command::check:
      return check(options);
    case Command::check_stream:
      return check_stream(options);
    case Command::list_files:
      return list_files(options);
    case Command::explain_genre:
      return explain_genre(options);
    case Command::score:
      return score_files(options);
    case Command::fix:
      return fix_files(options);
    case Command::explain:
      return explain_rule(options);
    case Command::rules_list:
      return list_rules(options);
    case Command::rules_show:
      return show_rule(options);
    case Command::rules_test:
      return test_rules(options);
    case Command::rules_docs:
      return write_rule_docs(options);
    case Command::baseline_write:
      return write_baseline(options);
    case Command::baseline_update:
      return update_baseline(options);
    case Command::baseline_prune:
      return prune_baseline(options);
    case Command::baseline_show:
      return show_baseline(options);
    case Command::hook_install:
      return install_hooks(options);
    case Command::hook_uninstall:
      return uninstall_hooks(options);
    case Command::hook_status:
      return show_hooks(options);
    case Command::init:
      return init_config(options);
    case Command::config:
      return show_config(options);
    case Command::compare:
      return compare_documents(options);
    case Command::import_rules:
      return import_rules(options);
    case Command::completions:
      return print_and_finish(completions_for(options.arguments.front()));
    case Command::help:
      return print_and_finish(help_for(options.about));
    case Command::version:
      return print_and_finish("evenhand " + std::string(kVersion) + "\n");
  }
  return ExitCode::failed;
}

}  // namespace

ExitCode run_program(std::vector<std::string> arguments) {
  const Result<Options> options = parse_options(std::move(arguments));
  if (!options) {
    complain(options.error().message + " (`evenhand --help` shows what there is)");
    return ExitCode::failed;
  }
  return dispatch(*options);
}

}  // namespace evenhand
