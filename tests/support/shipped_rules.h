#pragma once

#include <memory>
#include <string>
#include <vector>

#include "rules/compiled_rules.h"
#include "rules/rule.h"

namespace evenhand {

// Rules, loaded and compiled as the program does it.
struct RulesUnderTest {
  RuleSet rules;
  std::unique_ptr<const std::string> table;
  CompiledRules compiled;  // Borrows the table.
};

// The rules of this repository; compiled once. Fails the test program where they are wrong.
const RulesUnderTest& shipped_rules();

// A rule file written in a test; its path is relative to a folder of rules.
struct TestFile {
  std::string path;
  std::string text;
};

// These files, with the lexicons and genres of the repository.
std::unique_ptr<const RulesUnderTest> rules_of(const std::vector<TestFile>& files);

}  // namespace evenhand
