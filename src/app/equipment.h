#pragma once

#include <memory>
#include <optional>

#include "app/options.h"
#include "app/rule_loading.h"
#include "lint/linter.h"

namespace evenhand {

// Rules chosen and ready; the book must outlive the linter, and its rules must not move.
struct Equipment {
  std::unique_ptr<const RuleBook> book;
  std::unique_ptr<const Linter> linter;
};

// What the options ask for. Nothing where there is a mistake in it; then the user has been told.
std::optional<Equipment> equip(const Options& options);

// How many threads the options ask for.
std::size_t choose_jobs(const Options& options);

}  // namespace evenhand
