#include "app/equipment.h"

#include <algorithm>
#include <thread>
#include <utility>

#include "app/terminal.h"
#include "rules/selection.h"

namespace evenhand {

std::optional<Equipment> equip(const Options& options) {
  Result<RuleBook> opened = open_rules(options.rules);
  if (!opened) {
    print_error(opened.error().message + "\n");
    return std::nullopt;
  }
  auto book = std::make_unique<const RuleBook>(*std::move(opened));
  Result<Selection> selection = select_rules(book->rules, options.selection);
  if (!selection) {
    complain(selection.error().message);
    return std::nullopt;
  }
  auto linter = std::make_unique<const Linter>(book->rules, *std::move(selection));
  return Equipment{std::move(book), std::move(linter)};
}

std::size_t choose_jobs(const Options& options) {
  return options.jobs > 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace evenhand
