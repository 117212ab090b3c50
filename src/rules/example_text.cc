#include "rules/example_text.h"

#include <utility>

namespace evenhand {
namespace {

// A piece of an example: one text, or several to choose from.
using Choices = std::vector<std::string>;

Choices split_choices(std::string_view inside) {
  Choices choices;
  while (true) {
    const std::size_t bar = inside.find('|');
    choices.emplace_back(inside.substr(0, bar));
    if (bar == std::string_view::npos) return choices;
    inside.remove_prefix(bar + 1);
  }
}

Result<std::vector<Choices>> split_pieces(std::string_view example) {
  std::vector<Choices> pieces;
  while (!example.empty()) {
    const std::size_t brace = example.find_first_of("{}");
    pieces.push_back({std::string(example.substr(0, brace))});
    if (brace == std::string_view::npos) break;
    if (example[brace] == '}') return Error{"'}' without a '{' before it"};
    const std::size_t end = example.find_first_of("{}", brace + 1);
    if (end == std::string_view::npos) return Error{"'{' without a '}' after it"};
    if (example[end] == '{') return Error{"'{' inside of '{'; alternatives do not nest"};
    Choices choices = split_choices(example.substr(brace + 1, end - brace - 1));
    if (choices.size() < 2) return Error{"'{' and '}' stand around alternatives, as in {lovely|gorgeous}"};
    pieces.push_back(std::move(choices));
    example.remove_prefix(end + 1);
  }
  return pieces;
}

}  // namespace

Result<std::vector<std::string>> expand_alternatives(std::string_view example) {
  const Result<std::vector<Choices>> pieces = split_pieces(example);
  if (!pieces) return pieces.error();
  std::vector<std::string> sentences = {""};
  for (const Choices& choices : *pieces) {
    if (sentences.size() * choices.size() > kLargestExpansion) {
      return Error{"this stands for more than " + std::to_string(kLargestExpansion) + " sentences; split it"};
    }
    std::vector<std::string> longer;
    for (const std::string& sentence : sentences) {
      for (const std::string& choice : choices) longer.push_back(sentence + choice);
    }
    sentences = std::move(longer);
  }
  return sentences;
}

Result<Example> read_brackets(std::string_view sentence) {
  Example example;
  while (true) {
    const std::size_t open = sentence.find_first_of("[]");
    example.text += sentence.substr(0, open);
    if (open == std::string_view::npos) return example;
    if (sentence[open] == ']') return Error{"']' without a '[' before it"};
    const std::size_t close = sentence.find_first_of("[]", open + 1);
    if (close == std::string_view::npos) return Error{"'[' without a ']' after it"};
    if (sentence[close] == '[') return Error{"'[' inside of '['"};
    const std::size_t begin = example.text.size();
    example.text += sentence.substr(open + 1, close - open - 1);
    if (example.text.size() == begin) return Error{"nothing stands between '[' and ']'"};
    example.marks.emplace_back(begin, example.text.size());
    sentence.remove_prefix(close + 1);
  }
}

}  // namespace evenhand
