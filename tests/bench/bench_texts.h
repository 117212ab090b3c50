#pragma once

#include <cstddef>
#include <string>

#include "rules/compiled_rules.h"

namespace evenhand {

// Prose as it is: pages of this project, over and over, in which little is found.
std::string prose_of_size(std::size_t bytes);

// A review, an advertisement and messages full of findings, over and over.
std::string dense_text_of_size(std::size_t bytes);

// A file of the project. REQUIRES: it is there.
std::string contents_of(const std::string& name);

const CompiledRules& built_in_rules();

}  // namespace evenhand
