#include "readers/inert.h"

#include <gtest/gtest.h>

#include <string>

namespace evenhand {
namespace {

// `text` with a `_` for every byte that was hidden.
std::string masked(const std::string& text) {
  Document document("x", text);
  hide_inert(document, {0, text.size()});
  std::string shown(document.text());
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (shown[i] == ' ' && text[i] != ' ') shown[i] = '_';
  }
  return shown;
}

std::string expected_of(std::string text) {
  for (bool hidden = false; char& c : text) {
    if (c == '{' || c == '}') hidden = c == '{';
    if (hidden && c != '{') c = '_';
  }
  std::string result;
  for (const char c : text) {
    if (c != '{' && c != '}') result += c;
  }
  return result;
}

class Inert : public testing::TestWithParam<const char*> {};

// The parts in braces are hidden, and no other.
TEST_P(Inert, HidesExactlyThis) {
  const std::string marked = GetParam();
  std::string text;
  for (const char c : marked) {
    if (c != '{' && c != '}') text += c;
  }
  EXPECT_EQ(masked(text), expected_of(marked));
}

INSTANTIATE_TEST_SUITE_P(Addresses, Inert,
                         testing::Values("see {https://example.org/her/guys?x=1}.", "({http://a.b/c_(d)}) and",
                                         "{<https://a.b>}", "at {www.example.com}, or", "on {example.org} and",
                                         "on {example.org/jobs/hers}!", "{git+ssh://host/x}",
                                         "write {anna@example.org}.", "“{anna@example.org}”",
                                         "{mailto:anna@example.org}", "see:{https://a.b/c}",
                                         "word—{https://a.b/c}—word", "at {localhost:8080/x_y}"));

INSTANTIATE_TEST_SUITE_P(Files, Inert,
                         testing::Values("in {/usr/bin} or {/etc}", "run {./dev}", "in {../x}", "in {~/x}",
                                         "in {C:\\\\x\\\\y}", "edit {src/main.cc}.", "edit “{looks.yaml}”",
                                         "edit {looks.yaml:12}:", "in {.gitignore}", "in {.github/workflows}",
                                         "the {her_files/list}", "{/index.html}"));

INSTANTIATE_TEST_SUITE_P(Names, Inert,
                         testing::Values("hi {@anna-b}!", "a {#girlboss} post", "with {--all-guys} and {--format=json}",
                                         "set {$HER_HOME}"));

INSTANTIATE_TEST_SUITE_P(Commands, Inert,
                         testing::Values("in {\\relax} and {\\ProcessOptions}{\\relax}", "34+5{\\relax} 5",
                                         "a ({\\guys})", "{\\guys}.", "see {..\\x\\y.txt}"));

// A product is named like a file. It is hidden as one: Whitelist.js is far more often a file, and no rule looks for
// Node.js.
INSTANTIATE_TEST_SUITE_P(Products, Inert,
                         testing::Values("write {Node.js} code", "with {Vue.js}, {Draw.io} and {.NET}."));

INSTANTIATE_TEST_SUITE_P(Prose, Inert,
                         testing::Values("his/her and/or s/he", "black/white/purple", "he /she", "24/7 n/a w/o",
                                         "his\\her", "word--word", "-- he said", "e.g. this, i.e. that, U.S. law",
                                         "Ready...go", "So.He left.Then", "$5 and 3.5", "a: b", "He said:\nno",
                                         "5 < 6 and 7 > 6", "{", "wait…what", "#", "@ noon"));

TEST(InertText, HidesBracketsOfManyWords) {
  EXPECT_EQ(masked("Dear {{ first name }},"), "Dear __ _____ ____ __,");
  EXPECT_EQ(masked("Dear <your name>,"), "Dear _____ _____,");
  EXPECT_EQ(masked("in ${HOME OF HER}/x"), "in ______ __ ____/x");
  EXPECT_EQ(masked("in {name} and %{her}"), "in ______ and ______");
  EXPECT_EQ(masked("note[^1] more"), "note____ more");
}

TEST(InertText, NeverReadsBeyondItsSpan) {
  const std::string text = "the guys@example.org";
  Document document("x", text);
  hide_inert(document, {0, 8});
  EXPECT_EQ(document.text(), text);
}

}  // namespace
}  // namespace evenhand
