#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "rules/shipped_english.h"

namespace evenhand {
namespace {

using testing::Contains;
using testing::ElementsAre;

TEST(Spelling, AmericanAndBritishFormsFindEachOther) {
  constexpr std::string_view kPairs[][2] = {
      {"color", "colour"},
      {"colors", "colours"},
      {"colored", "coloured"},
      {"colorful", "colourful"},
      {"colorless", "colourless"},
      {"discolored", "discoloured"},
      {"watercolor", "watercolour"},
      {"behavior", "behaviour"},
      {"behaviors", "behaviours"},
      {"behavioral", "behavioural"},
      {"misbehavior", "misbehaviour"},
      {"favorite", "favourite"},
      {"honorable", "honourable"},
      {"neighborhood", "neighbourhood"},
      {"labor", "labour"},
      {"humor", "humour"},
      {"unfavorable", "unfavourable"},
      {"gray", "grey"},
      {"grayed", "greyed"},
      {"center", "centre"},
      {"centered", "centred"},
      {"theater", "theatre"},
      {"fiber", "fibre"},
      {"defense", "defence"},
      {"offenses", "offences"},
      {"license", "licence"},
      {"practicing", "practising"},
      {"jewelry", "jewellery"},
      {"jeweler", "jeweller"},
      {"traveled", "travelled"},
      {"traveling", "travelling"},
      {"traveler", "traveller"},
      {"canceled", "cancelled"},
      {"labeling", "labelling"},
      {"modeled", "modelled"},
      {"counselor", "counsellor"},
      {"marvelous", "marvellous"},
      {"fulfill", "fulfil"},
      {"fulfillment", "fulfilment"},
      {"enrollment", "enrolment"},
      {"skillful", "skilful"},
      {"analyze", "analyse"},
      {"analyzing", "analysing"},
      {"paralyzed", "paralysed"},
      {"organize", "organise"},
      {"organized", "organised"},
      {"organizing", "organising"},
      {"organizer", "organiser"},
      {"organization", "organisation"},
      {"organizational", "organisational"},
      {"recognize", "recognise"},
      {"criticizes", "criticises"},
      {"feminized", "feminised"},
      {"marginalization", "marginalisation"},
      {"apologize", "apologise"},
      {"customizable", "customisable"},
      {"publicize", "publicise"},
      {"pediatrician", "paediatrician"},
      {"gynecologist", "gynaecologist"},
      {"program", "programme"},
      {"catalog", "catalogue"},
      {"aging", "ageing"},
      {"judgmental", "judgemental"},
      {"mustache", "moustache"},
      {"skeptical", "sceptical"},
      {"mom", "mum"},
      {"color-blind", "colour-blind"},
      {"kidnaped", "kidnapped"},
      {"armor", "armour"},
  };
  for (const auto& [american, british] : kPairs) {
    EXPECT_THAT(shipped_english().spellings(american), ElementsAre(american, british));
    EXPECT_THAT(shipped_english().spellings(british), ElementsAre(british, american));
  }
}

TEST(Spelling, AWordMayVaryInTwoPlaces) {
  EXPECT_THAT(shipped_english().spellings("colourised"), Contains("colorized"));
  EXPECT_THAT(shipped_english().spellings("gray-colored"), Contains("grey-coloured"));
}

TEST(Spelling, WordsWithOneSpellingStayAsTheyAre) {
  for (const std::string_view word :
       {"hour",       "four",     "our",       "your",      "tour",       "course",    "court",       "size",
        "sizes",      "prize",    "seize",     "downsize",  "advise",     "advised",   "adviser",     "exercise",
        "exercises",  "promise",  "promised",  "surprise",  "surprising", "raise",     "raised",      "rise",
        "noise",      "wise",     "wiser",     "likewise",  "otherwise",  "franchise", "merchandise", "enterprise",
        "expertise",  "premises", "praise",    "disguise",  "revise",     "supervise", "supervisor",  "television",
        "compromise", "despise",  "precise",   "paradise",  "disabled",   "citizen",   "crisis",      "basis",
        "emphasis",   "analysis", "missing",   "fishing",   "visiting",   "listed",    "wizard",      "horizon",
        "honorary",   "humorous", "glamorous", "laborious", "doctor",     "actor",     "mayor",       "major",
        "enter",      "sister",   "letter",    "meeting",   "admitted",   "stopped",   "called",      "filled",
        "tired",      "check",    "story",     "thing",     "people",     "woman",     "looks",       "pretty",
        "the"}) {
    EXPECT_THAT(shipped_english().spellings(word), ElementsAre(word));
  }
}

TEST(Spelling, BeingASpellingOfEachOtherGoesBothWays) {
  for (const std::string_view word : {"colourised", "gray-colored", "behaviours", "organisers", "travelers", "analyses",
                                      "counsellors", "paediatric"}) {
    for (const std::string& spelling : shipped_english().spellings(word)) {
      EXPECT_THAT(shipped_english().spellings(spelling), Contains(word)) << spelling;
    }
  }
}

}  // namespace
}  // namespace evenhand
