// What the golden cases of source code cannot show: options, languages by the dozen, planted words.

#include "readers/source_code.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/programming_language.h"
#include "readers/code_scanner.h"
#include "readers/commented_code.h"
#include "readers/reader.h"

namespace evenhand {
namespace {

// The words of each block, one block a line; gaps of any size are one blank.
std::string prose_of(std::string_view name, std::string_view source, const ReadOptions& options = {}) {
  const auto document = read_document(Format::code, std::string(name), std::string(source), options);
  EXPECT_TRUE(document);
  std::string prose;
  for (const Block& block : document->blocks()) {
    bool blank = false;
    for (const char c : document->text().substr(block.span.begin, block.span.size())) {
      if (c == Document::kNothing) continue;
      const bool is_blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == Document::kBarrier;
      if (!is_blank && blank) prose += ' ';
      if (!is_blank) prose += c;
      blank = is_blank;
    }
    prose += '\n';
  }
  return prose;
}

enum class Asked { strings, names };

ReadOptions asked_for(Asked asked) {
  ReadOptions options;
  options.strings = asked == Asked::strings;
  options.identifiers = asked == Asked::names;
  return options;
}

TEST(SourceCode, IsKnownInAtLeastFortyLanguages) {
  std::set<std::string_view> names;
  for (const ProgrammingLanguage* language : programming_languages()) names.insert(language->name);
  EXPECT_EQ(names.size(), programming_languages().size());
  EXPECT_GE(names.size(), 40U);
}

TEST(SourceCode, HasNoExtensionInAnyOtherThanSmallLetters) {
  for (const ProgrammingLanguage* language : programming_languages()) {
    for (const std::string_view list : {language->extensions, language->file_names, language->interpreters}) {
      EXPECT_TRUE(std::none_of(list.begin(), list.end(), [](char c) { return 'A' <= c && c <= 'Z'; })) << list;
      EXPECT_EQ(list.find("  "), std::string_view::npos) << list;
    }
    EXPECT_FALSE(language->extensions.empty() && language->file_names.empty()) << language->name;
  }
}

TEST(SourceCode, FindsACommentOfEveryMarkInEveryLanguage) {
  for (const ProgrammingLanguage* language : programming_languages()) {
    std::vector<std::string> sources;
    for_each_listed(language->line_comments,
                    [&](std::string_view mark) { sources.push_back("\n" + std::string(mark) + " Planted words.\n"); });
    for (const BlockComment& comment : language->block_comments) {
      if (!comment.open.empty()) {
        sources.push_back("\n" + std::string(comment.open) + "\nPlanted words.\n" + std::string(comment.close) + "\n");
      }
    }
    EXPECT_FALSE(sources.empty()) << language->name;
    for (const std::string& source : sources) {
      const std::vector<CodePiece> pieces = scan_code(source, *language);
      ASSERT_EQ(pieces.size(), 1U) << language->name << source;
      EXPECT_NE(source.substr(pieces[0].content.begin, pieces[0].content.size()).find("Planted words."),
                std::string::npos);
    }
  }
}

TEST(SourceCode, FindsNoCommentInAnyString) {
  for (const ProgrammingLanguage* language : programming_languages()) {
    for (const StringForm& form : language->strings) {
      if (form.role == StringForm::Role::character || language->specials.has(Special::line_mark_at_start)) continue;
      std::string inside = "a ";
      for_each_listed(language->line_comments, [&](std::string_view mark) {
        if (mark.find_first_of("'\"") == std::string_view::npos) inside += std::string(mark) + " ";
      });
      const std::string source = "x = " + std::string(form.open) + inside + "b" + std::string(form.close) + "\n";
      for (const CodePiece& piece : scan_code(source, *language)) {
        EXPECT_TRUE(piece.kind != CodePiece::Kind::line_comment && piece.kind != CodePiece::Kind::block_comment)
            << language->name << ": " << source;
      }
    }
  }
}

TEST(SourceCode, IsToldByNameContentAndFirstLine) {
  struct Case {
    std::string_view path;
    std::string_view content;
    std::string_view language;
  };
  for (const Case& test : {
           Case{"a.py", "", "Python"},
           Case{"src/CMakeLists.txt", "", "CMake"},
           Case{"Dockerfile.dev", "", "Dockerfile"},
           Case{"Jenkinsfile", "", "Groovy"},
           Case{"tool", "#!/usr/bin/env -S python3.11 -u\n", "Python"},
           Case{"tool", "#!/bin/sh -e\n", "Shell"},
           Case{"tool", "#!/usr/bin/perl\n", "Perl"},
           Case{"tool", "hello\n", ""},
           Case{"tool", "#!", ""},
           Case{"a.m", "#import <x.h>\n// c\n", "Objective-C"},
           Case{"a.m", "% c\nfunction f\n", "MATLAB"},
           Case{"a.pl", "use strict;\n# c\n", "Perl"},
           Case{"a.pl", ":- module(a).\n% c\n", "Prolog"},
           Case{"a.pp", "class a { }\n", "Puppet"},
           Case{"a.pp", "unit a;\n", "Pascal"},
       }) {
    const ProgrammingLanguage* const language = programming_language_of(test.path, test.content);
    EXPECT_EQ(language == nullptr ? "" : language->name, test.language) << test.path << ": " << test.content;
  }
}

TEST(SourceCode, ReadsStringsOnlyWhenAsked) {
  const std::string_view source =
      "f(\"Hello, %s! You don\\'t have {count} new\\nmessages.\"); g(\"master\"); h(\"Welcome\"); i(\"if (x) { y(); "
      "}\");";
  EXPECT_EQ(prose_of("a.js", source), "");
  EXPECT_EQ(prose_of("a.js", source, asked_for(Asked::strings)), "Hello, ! You don't have new messages.\nWelcome\n");
}

TEST(SourceCode, ReadsNamesOnlyWhenAsked) {
  const std::string_view source = "int whitelistEnabled = master_key; // A comment.\nx[\"black_list\"];";
  EXPECT_EQ(prose_of("a.c", source), "A comment.\n");
  const auto document = read_document(Format::code, "a.c", std::string(source), asked_for(Asked::names));
  ASSERT_TRUE(document);
  std::vector<std::string> names;
  for (const Block& block : document->blocks()) {
    if (block.kind == Block::Kind::identifier) {
      names.emplace_back(document->source().substr(block.span.begin, block.span.size()));
    }
  }
  EXPECT_EQ(names, (std::vector<std::string>{"int", "whitelistEnabled", "master_key", "black_list"}));
  EXPECT_NE(document->text().find("master key"), std::string_view::npos);
}

TEST(SourceCode, SaysWhereItsCommentsAre) {
  const auto document = read_document(Format::code, "a.c", "int x; // one\n/* two */ // three\n");
  ASSERT_TRUE(document);
  std::vector<std::string> comments;
  for (const Span span : document->comments()) {
    comments.emplace_back(document->source().substr(span.begin, span.size()));
  }
  EXPECT_EQ(comments, (std::vector<std::string>{"// one", "/* two */", "// three"}));
}

TEST(SourceCode, TellsCodeThatIsOutOfUseFromProse) {
  for (const std::string_view code : {
           "x = compute(1)",
           "return n;",
           "if (a == b) {",
           "}",
           "for x in list:",
           "foo.bar(baz);",
           "import sys",
           "#include <stdio.h>",
           "self.assertEqual(a, b)",
           "int *p = NULL;",
           "printf(\"%d\", n);",
           "else {",
           "def f(x):",
           "$x->y = 1;",
           "a && b || c",
           "var a = 1, b = 2;",
           "kill(pid, SIGTERM);",
       }) {
    EXPECT_TRUE(looks_like_code(code)) << code;
  }
  for (const std::string_view prose : {
           "Returns nothing.",
           "If the list is empty, nothing happens.",
           "For example, this one",
           "use this instead",
           "The guys (all of them) know it;",
           "a sentence that goes on",
           "Note: see below",
           "return value of the call",
           "when x is 1, the result is y",
           "Kill the master process if it hangs",
           "This is a list, e.g. of names,",
       }) {
    EXPECT_FALSE(looks_like_code(prose)) << prose;
  }
}

TEST(SourceCode, KnowsAPatternBehindACommentAndAtTheStartOfALine) {
  EXPECT_EQ(prose_of("a.js", "x = [ // One.\n  /'/, // It's two.\n  a / b, /* Three. */ /'/];"),
            "One.\nIt's two.\nThree.\n");
  EXPECT_EQ(prose_of("a.awk", "BEGIN { x = 1 }\n/\"/ { print } # It's \"one\".\n"), "It's \"one\".\n");
}

TEST(SourceCode, PassesOverCodeThatIsInsertedInAString) {
  EXPECT_EQ(prose_of("a.swift", "x = \"\\(f(\"a // b\", \"\\(g(\")\"))\")) c\" // One.\n"), "One.\n");
  EXPECT_EQ(prose_of("a.swift", "x = \"\\\\(a\" // One.\n"), "One.\n");
}

// A sentence planted between pieces of real code is found where it was planted, whatever stands around it.
TEST(SourceCode, GivesPlantedWordsTheirExactPlace) {
  struct Soil {
    std::string_view name;
    std::string_view comment;  // With % for the words.
    std::vector<std::string> lines;
  };
  const std::vector<Soil> soils = {
      {"a.cc",
       "// %",
       {"int x = 1'000'000;", "auto s = \"// no\";", "auto r = R\"(/* \")\";", "char c = '\"';", "/* open\n * close */",
        "#error don't", "f(a / b);"}},
      {"a.py",
       "# %",
       {"x = 'it\\'s # no'", "y = \"\"\"a\n# b\n\"\"\"", "z = f\"{x!r}\"", "w = r'\\'", "def f(): pass"}},
      {"a.rs", "// %", {"fn f<'a>(x: &'a str) {}", "let r = r#\"// \"no\"\"#;", "/* a /* b */ c */", "let c = '\\'';"}},
      {"a.sh", "# %", {"echo ${#x}", "cat <<E\n# no 'x\nE", "echo 'a # b'", "echo \"$(echo \"# no\")\""}},
      {"a.rb", "# %", {"x = \"#{y}\"", "r = /#/", "w = %w[# '# ]", "t = <<~E\n # '\nE", "=begin\nx\n=end"}},
      {"a.lua", "-- %", {"s = [[ -- no ]]", "--[==[ a ]] ]==]", "t = '--'"}},
      {"a.sql", "-- %", {"SELECT 'it''s -- no';", "/* x */"}},
      {"a.hs", "-- %", {"f' = x --> y", "{- a {- b -} c -}", "c = '\"'"}},
  };
  std::mt19937 random(7);  // NOLINT: the same files in every run.
  for (int round = 0; round < 2000; ++round) {
    const Soil& soil = soils[random() % soils.size()];
    std::string source;
    for (int i = 0; i < 6; ++i) source += soil.lines[random() % soil.lines.size()] + "\n";
    const std::size_t mark = soil.comment.find('%');
    const std::size_t planted = source.size() + mark;
    source += std::string(soil.comment.substr(0, mark)) + "Planted words stand here.\n";
    for (int i = 0; i < 6; ++i) source += soil.lines[random() % soil.lines.size()] + "\n";
    const auto document = read_document(Format::code, std::string(soil.name), source);
    ASSERT_TRUE(document);
    const auto& blocks = document->blocks();
    const bool found = std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) {
      return block.span.begin == planted && block.span.end == planted + 25;
    });
    ASSERT_TRUE(found) << soil.name << "\n" << source;
  }
}

// A name of a file in that language.
std::string file_of(const ProgrammingLanguage& language) {
  const std::string_view extensions = language.extensions;
  if (extensions.empty()) return std::string(language.file_names.substr(0, language.file_names.find(' ')));
  return "x." + std::string(extensions.substr(0, extensions.find(' ')));
}

// Every mark of the language, and what else its scanner looks for.
std::vector<std::string> marks_of(const ProgrammingLanguage& language) {
  std::vector<std::string> marks = {
      "a ",        "\n",     "\r\n",     "\\",        "'",       "\"",    "`",         "<<E\n",    "E\n",
      "<<<E",      "${",     "#{",       "$(",        "}",       ")",     "q{",        "s/a/",     "%w[",
      "~s(",       "R\"x(",  ")x\"",     "r#\"",      "[==[",    "]==]",  "=head1 B<", "\n=cut\n", "/a[",
      "@param x ", "<code>", "<pre>",    "```\n",     "{@link ", "(def ", "@doc ",     "`x",       "é",
      "<?php ",    "?>",     "<script>", "</script>", "\x1e",    "&amp;", "name()",    ">>> x\n",  "- "};
  for_each_listed(language.line_comments, [&](std::string_view mark) { marks.push_back(std::string(mark) + " "); });
  for (const BlockComment& comment : language.block_comments) {
    if (comment.open.empty()) continue;
    marks.emplace_back(comment.open);
    marks.emplace_back(comment.close);
  }
  for (const StringForm& form : language.strings) marks.emplace_back(form.open);
  return marks;
}

ReadOptions everything() {
  ReadOptions options;
  options.strings = options.identifiers = true;
  return options;
}

TEST(SourceCode, KeepsItsPromisesOnNonsenseInEveryLanguage) {
  std::mt19937 random(11);  // NOLINT: the same files in every run.
  for (const ProgrammingLanguage* language : programming_languages()) {
    const std::vector<std::string> marks = marks_of(*language);
    for (int round = 0; round < 60; ++round) {
      std::string source;
      for (std::size_t i = 0, count = random() % 50; i < count; ++i) source += marks[random() % marks.size()];
      SCOPED_TRACE(std::string(language->name) + ": " + testing::PrintToString(source));
      const auto document = read_document(Format::code, file_of(*language), source, everything());
      ASSERT_TRUE(document);
      ASSERT_EQ(document->text().size(), source.size());
      std::string outside(document->text());
      for (const Block& block : document->blocks()) {
        std::fill(outside.begin() + static_cast<std::ptrdiff_t>(block.span.begin),
                  outside.begin() + static_cast<std::ptrdiff_t>(block.span.end), ' ');
      }
      const std::string allowed = {' ', '\t', '\n', '\r', Document::kBarrier, Document::kNothing};
      ASSERT_EQ(outside.find_first_not_of(allowed), std::string::npos);
    }
  }
}

}  // namespace
}  // namespace evenhand
