#include "text/abbreviation.h"

#include <array>

#include "base/ascii.h"
#include "text/short_words.h"

namespace evenhand {
namespace {

using namespace std::string_view_literals;

constexpr ShortWords kTitles(std::array{"capt"sv, "col"sv, "dr"sv, "gen"sv, "gov"sv, "hon"sv, "lt"sv, "mme"sv, "mr"sv,
                                        "mrs"sv, "ms"sv, "mt"sv, "mx"sv, "prof"sv, "rep"sv, "rev"sv, "sen"sv, "sgt"sv,
                                        "st"sv});
constexpr ShortWords kInner(std::array{"approx"sv, "ca"sv,   "cf"sv,  "e"sv,   "eg"sv,  "esp"sv, "fig"sv,
                                       "figs"sv,   "g"sv,    "i"sv,   "ie"sv,  "no"sv,  "nos"sv, "p"sv,
                                       "pp"sv,     "resp"sv, "sec"sv, "viz"sv, "vol"sv, "vs"sv});
constexpr ShortWords kOthers(std::array{
    "al"sv,  "apr"sv, "assoc"sv, "aug"sv, "ave"sv, "bros"sv, "co"sv,  "corp"sv, "dec"sv, "dept"sv, "ed"sv,  "eds"sv,
    "est"sv, "etc"sv, "feb"sv,   "fri"sv, "hr"sv,  "hrs"sv,  "inc"sv, "jan"sv,  "jr"sv,  "jul"sv,  "jun"sv, "ltd"sv,
    "max"sv, "min"sv, "mon"sv,   "nov"sv, "oct"sv, "sept"sv, "sep"sv, "sr"sv,   "thu"sv, "tue"sv,  "wed"sv});

}  // namespace

bool is_title_abbreviation(std::string_view word) {
  // An initial: J. Smith. Not “I”, which ends sentences.
  if (word.size() == 1 && is_ascii_capital(word[0]) && word[0] != 'I') return true;
  return word.size() <= 4 && !word.empty() && is_ascii_capital(word[0]) && kTitles.holds(word);
}

bool is_inner_abbreviation(std::string_view word) {
  // “no.” and “e.” are abbreviations in front of something; a sentence that ends in “no” has a capital after it.
  return word != "no" && word != "No" && kInner.holds(word);
}

bool is_abbreviation(std::string_view word) { return kInner.holds(word) || kOthers.holds(word); }

}  // namespace evenhand
