#include "app/completions.h"

#include <algorithm>
#include <span>
#include <vector>

#include "app/command_table.h"
#include "import/foreign_format.h"

namespace evenhand {
namespace {

constexpr std::string_view kGroup = "rules";

std::string join(std::span<const std::string_view> words) {
  std::string text;
  for (const std::string_view word : words) text += (text.empty() ? "" : " ") + std::string(word);
  return text;
}

// "check explain rules completions": the first words of all commands.
std::string first_words() {
  std::vector<std::string_view> words;
  for (const CommandDescription& command : command_descriptions()) {
    const std::string_view word = command.name.substr(0, command.name.find(' '));
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  }
  return join(words);
}

// "list show test docs": the second words of the commands of the group.
std::string group_words() {
  std::vector<std::string_view> words;
  for (const CommandDescription& command : command_descriptions()) {
    if (command.name.starts_with(kGroup)) words.push_back(command.name.substr(kGroup.size() + 1));
  }
  return join(words);
}

// "vale woke alex retext"
std::string format_words() {
  std::vector<std::string_view> words;
  for (const ForeignFormat& format : foreign_formats()) words.push_back(format.name);
  return join(words);
}

bool takes_folder(const OptionDescription& option) { return option.value == "DIR"; }
bool takes_path(const OptionDescription& option) {
  return option.value == "FILE" || option.value == "PATH" || option.value == "NAME|FILE" ||
         option.name == "--stdin-filename";
}
bool takes_revision(const OptionDescription& option) { return option.value == "REV"; }
bool takes_rule(const OptionDescription& option) { return option.value == "RULE"; }

// Shells know an option by its name alone.
bool is_first_of_its_name(const OptionDescription& option) { return find_option(option.name) == &option; }

std::string bash_case(const OptionDescription& option) {
  std::string names(option.name);
  if (!option.short_name.empty()) names += "|" + std::string(option.short_name);
  std::string action = ":";
  if (!option.choices.empty()) action = "COMPREPLY=($(compgen -W '" + join(option.choices) + "' -- \"$word\"))";
  if (takes_folder(option)) action = "COMPREPLY=($(compgen -d -- \"$word\"))";
  if (takes_path(option)) action = "COMPREPLY=($(compgen -f -- \"$word\"))";
  if (takes_rule(option)) action = "COMPREPLY=($(compgen -W \"$(_evenhand_rules)\" -- \"$word\"))";
  // Files, too: --diff of `fix` has no value.
  if (takes_revision(option)) action = "COMPREPLY=($(compgen -W \"$(_evenhand_revisions)\" -f -- \"$word\"))";
  return "    " + names + ") " + action + "; return ;;\n";
}

std::string bash_completions() {
  std::string text =
      "# bash completion for evenhand\n"
      "_evenhand_rules() { evenhand rules list 2>/dev/null | cut -d ' ' -f 1; }\n"
      "_evenhand_revisions() { git for-each-ref --format='%(refname:short)' 2>/dev/null; }\n\n"
      "_evenhand() {\n"
      "  local word=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" names\n"
      "  COMPREPLY=()\n"
      "  case \"$previous\" in\n";
  std::vector<std::string_view> names;
  for (const OptionDescription& option : option_descriptions()) {
    if (!is_first_of_its_name(option)) continue;
    names.push_back(option.name);
    if (!option.value.empty()) text += bash_case(option);
  }
  text += "    explain|show|test) COMPREPLY=($(compgen -W \"$(_evenhand_rules)\" -- \"$word\")); return ;;\n";
  text += "    import) COMPREPLY=($(compgen -W '" + format_words() + "' -- \"$word\")); return ;;\n";
  text += "    rules) COMPREPLY=($(compgen -W '" + group_words() + "' -- \"$word\")); return ;;\n";
  text += "    completions) COMPREPLY=($(compgen -W 'bash zsh fish' -- \"$word\")); return ;;\n";
  text += "  esac\n  names='" + join(names) + "'\n";
  text += "  if [[ $word == -* ]]; then\n    COMPREPLY=($(compgen -W \"$names\" -- \"$word\"))\n";
  text += "  elif ((COMP_CWORD == 1)); then\n    COMPREPLY=($(compgen -W '" + first_words() + "' -f -- \"$word\"))\n";
  text += "  else\n    COMPREPLY=($(compgen -f -- \"$word\"))\n  fi\n}\n";
  return text + "complete -o filenames -F _evenhand evenhand\n";
}

// `text` between single quotes, for zsh and fish.
std::string quoted(std::string_view text) {
  std::string result = "'";
  for (const char character : text) {
    if (character == '\'') {
      result += "'\\''";
    } else {
      result += character;
    }
  }
  return result + "'";
}

// `text` inside the brackets of a zsh option specification.
std::string zsh_help(std::string_view text) {
  std::string result;
  for (const char character : text) {
    if (character == '[' || character == ']' || character == ':' || character == '\\') result += '\\';
    result += character;
  }
  return result;
}

std::string zsh_option(const OptionDescription& option) {
  std::string action;
  if (!option.value.empty()) {
    action = ":value:";
    if (!option.choices.empty()) action += "(" + join(option.choices) + ")";
    if (takes_folder(option)) action += "_files -/";
    if (takes_path(option)) action += "_files";
    if (takes_rule(option)) action += "_evenhand_rules";
    if (takes_revision(option)) action += "_evenhand_revisions";
  }
  const std::string help = "[" + zsh_help(option.help) + "]" + action;
  std::string text = "    " + quoted("*" + std::string(option.name) + help) + " \\\n";
  if (!option.short_name.empty()) text += "    " + quoted("*" + std::string(option.short_name) + help) + " \\\n";
  return text;
}

std::string zsh_completions() {
  std::string text =
      "#compdef evenhand\n"
      "_evenhand_rules() { compadd -- ${(f)\"$(evenhand rules list 2>/dev/null | cut -d ' ' -f 1)\"} }\n"
      "_evenhand_revisions() { compadd -- ${(f)\"$(git for-each-ref --format='%(refname:short)' 2>/dev/null)\"} }\n\n"
      "_evenhand_arguments() {\n"
      "  case ${words[2]} in\n"
      "    explain) _evenhand_rules ;;\n"
      "    completions) compadd bash zsh fish ;;\n"
      "    import) if ((CURRENT == 3)); then compadd " +
      format_words() +
      "; else _files; fi ;;\n"
      "    rules) if ((CURRENT == 3)); then compadd " +
      group_words() +
      "; else _evenhand_rules; fi ;;\n"
      "    *) ((CURRENT == 2)) && compadd " +
      first_words() +
      "; _files ;;\n"
      "  esac\n"
      "}\n\n"
      "_evenhand() {\n  _arguments \\\n";
  for (const OptionDescription& option : option_descriptions()) {
    if (is_first_of_its_name(option)) text += zsh_option(option);
  }
  return text + "    '*:argument:_evenhand_arguments'\n}\n\n_evenhand \"$@\"\n";
}

std::string fish_option(const OptionDescription& option) {
  std::string text = "complete -c evenhand -l " + std::string(option.name.substr(2));
  if (!option.short_name.empty()) text += " -s " + std::string(option.short_name.substr(1));
  if (!option.value.empty()) {
    text += takes_path(option) || takes_folder(option) ? " -r -F" : " -x";
    if (!option.choices.empty()) text += " -a " + quoted(join(option.choices));
    if (takes_rule(option)) text += " -a '(__evenhand_rules)'";
    if (takes_revision(option)) text += " -a '(__evenhand_revisions)'";
  }
  return text + " -d " + quoted(option.help) + "\n";
}

std::string fish_completions() {
  std::string text =
      "# fish completion for evenhand\n"
      "function __evenhand_rules\n  evenhand rules list 2>/dev/null | string split -f 1 ' '\nend\n"
      "function __evenhand_revisions\n  git for-each-ref --format='%(refname:short)' 2>/dev/null\nend\n\n";
  for (const CommandDescription& command : command_descriptions()) {
    if (command.name.starts_with(kGroup)) continue;
    text += "complete -c evenhand -n __fish_use_subcommand -a " + quoted(command.name) + " -d " + quoted(command.help) +
            "\n";
  }
  text += "complete -c evenhand -n __fish_use_subcommand -a rules -d 'About the rules'\n";
  text += "complete -c evenhand -n '__fish_seen_subcommand_from rules' -x -a '" + group_words() + "'\n";
  text += "complete -c evenhand -n '__fish_seen_subcommand_from explain show test' -x -a '(__evenhand_rules)'\n";
  text += "complete -c evenhand -n '__fish_seen_subcommand_from import' -a '" + format_words() + "'\n";
  text += "complete -c evenhand -n '__fish_seen_subcommand_from completions' -x -a 'bash zsh fish'\n";
  for (const OptionDescription& option : option_descriptions()) {
    if (is_first_of_its_name(option)) text += fish_option(option);
  }
  return text;
}

}  // namespace

std::string completions_for(std::string_view shell) {
  if (shell == "bash") return bash_completions();
  return shell == "zsh" ? zsh_completions() : fish_completions();
}

}  // namespace evenhand
