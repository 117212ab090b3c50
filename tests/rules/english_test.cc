#include "rules/english.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rules/shipped_english.h"
#include "rules/word_table.h"

namespace evenhand {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

// lemma: its other forms in the order of inflect();
constexpr std::string_view kForms = R"(
abuse: abuses abused abusing; accent: accents accented accenting; admit: admits admitted admitting;
agree: agrees agreed agreeing; allowlist: allowlists allowlisted allowlisting; analysis: analyses;
apologise: apologises apologised apologising; appear: appears appeared appearing;
articulate: articulates articulated articulating; babysit: babysits babysat babysitting; bad: worse worst;
ball: balls balled balling; be: is am are was were been being; bear: bears bore borne born bearing;
beat: beats beaten beating; become: becomes became becoming; begin: begins began begun beginning;
bias: biases biased biassed biasing biassing; bid: bids bade bidden bidding; bind: binds bound binding;
bite: bites bit bitten biting; blacklist: blacklists blacklisted blacklisting; blind: blinds blinded blinding;
blonde: blondes blonder blondest; blow: blows blew blown blowing; boss: bosses bossed bossing;
box: boxes boxed boxing; boy: boys boyed boying; break: breaks broke broken breaking; bring: brings brought bringing;
build: builds built building; bully: bullies bullied bullying; burn: burns burned burnt burning;
bus: buses busses bused bussed busing bussing; busy: busies busied busying busier busiest; buy: buys bought buying;
cancel: cancels canceled cancelled canceling cancelling; care: cares cared caring; carry: carries carried carrying;
catch: catches caught catching; chair: chairs chaired chairing; chairman: chairmen; cheer: cheers cheered cheering;
child: children; choose: chooses chose chosen choosing; church: churches churched churching;
clean: cleans cleaned cleaning cleaner cleanest; clever: cleverer cleverest; coach: coaches coached coaching;
cold: colds colder coldest; come: comes came coming; commit: commits committed committing; cook: cooks cooked cooking;
copy: copies copied copying; cost: costs costed costing; crazy: crazies crazier craziest;
criterion: criteria criterions; cry: cries cried crying; cut: cuts cutting; cute: cuter cutest;
deal: deals dealt dealing; deny: denies denied denying; die: dice dies died dying; dig: digs dug digging;
do: does did done doing; doctor: doctors doctored doctoring; dog: dogs dogging; draw: draws drew drawn drawing;
dream: dreams dreamed dreamt dreaming; drink: drinks drank drunk drinking; drive: drives drove driven driving;
dry: dries dried drying drier dryer driest dryest; dye: dyes dyed dyeing; early: earlier earliest;
easy: easier easiest; eat: eats ate eaten eating; echo: echoes echoed echoing; elf: elves;
enjoy: enjoys enjoyed enjoying; equip: equips equipped equipping; eye: eyes eyed eyeing;
fall: falls fell fallen falling; fat: fats fatter fattest; favor: favors favored favoring; fax: faxes faxed faxing;
feel: feels felt feeling; fight: fights fought fighting; find: finds found finding;
firefighter: firefighters firefightered firefightering; fireman: firemen; fish: fishes fished fishing;
fit: fits fitted fitting fitter fittest; fix: fixes fixed fixing; flatter: flatters flattered flattering;
fly: flies flew flown flying; focus: focuses foci focused focussed focusing focussing; foot: feet foots footed;
forget: forgets forgot forgotten forgetting; forgive: forgives forgave forgiven forgiving;
format: formats formatted formatting; free: frees freed freeing freer freest; freeze: freezes froze frozen freezing;
fulfil: fulfils fulfilled fulfilling; gay: gays gayer gayest; german: germans; get: gets got gotten getting;
give: gives gave given giving; glass: glasses glassed glassing; go: goes went gone going; good: better best;
goose: geese gooses goosed goosing; grandchild: grandchildren; great: greater greatest;
grow: grows grew grown growing; handicap: handicaps handicapped handicapping; hang: hangs hung hanged hanging;
happy: happier happiest; have: has had having; hear: hears heard hearing; hero: heroes; hide: hides hid hidden hiding;
hire: hires hired hiring; hit: hits hitting; hold: holds held holding; honor: honors honored honoring;
hot: hotter hottest; human: humans; hurt: hurts hurting; husband: husbands husbanded husbanding; japanese:;
judge: judges judged judging; keep: keeps kept keeping; kid: kids kidded kidding; kind: kinder kindest;
kidnap: kidnaps kidnaped kidnapped kidnaping kidnapping; kiss: kisses kissed kissing;
knife: knives knifes knifed knifing; know: knows knew known knowing;
label: labels labeled labelled labeling labelling; lady: ladies ladied ladying; late: later latest;
lay: lays laid laying; lead: leads led leading; leaf: leaves leafs leafed leafing;
learn: learns learned learnt learning; leave: leaves left leaving; lend: lends lent lending;
lie: lies lay lied lain lying; life: lives; light: lights lit lighted lighting lighter lightest;
list: lists listed listing; look: looks looked looking; lose: loses lost losing; love: loves loved loving;
make: makes made making; man: men mans manned manning; marry: marries married marrying;
match: matches matched matching; mean: means meant meaning meaner meanest; meet: meets met meeting;
mimic: mimics mimicked mimicking; mother: mothers mothered mothering; nag: nags nagged nagging;
need: needs needed needing; nice: nicer nicest; offer: offers offered offering; old: older oldest;
panic: panics panicked panicking; pay: pays paid paying; person: people persons; photo: photos photoed photoing;
picnic: picnics picnicked picnicking; plan: plans planned planning; play: plays played playing; potato: potatoes;
prefer: prefers preferred preferring; pretty: prettier prettiest; promise: promises promised promising;
prove: proves proved proven proving; push: pushes pushed pushing; put: puts putting;
queue: queues queued queueing queuing; quit: quits quitted quitting; quiz: quizzes quizzed quizzing;
read: reads reading; ready: readies readied readying readier readiest; refer: refers referred referring;
review: reviews reviewed reviewing; ride: rides rode ridden riding; ring: rings rang rung ringing;
rise: rises rose risen rising; run: runs ran running; sad: sadder saddest; salesperson: salespeople salespersons;
say: says said saying; see: sees saw seen seeing; sell: sells sold selling; send: sends sent sending;
set: sets setting; shake: shakes shook shaken shaking; shine: shines shone shined shining;
ship: ships shipped shipping; shoe: shoes shod shoed shoeing; show: shows showed shown showing; shut: shuts shutting;
shy: shies shied shying shyer shier shyest shiest; sing: sings sang sung singing; sit: sits sat sitting;
size: sizes sized sizing; ski: skis skied skiing; sleep: sleeps slept sleeping;
slim: slims slimmed slimming slimmer slimmest; smart: smarter smartest; soft: softer softest;
speak: speaks spoke spoken speaking; spend: spends spent spending; staff: staffs staves staffed staffing;
stand: stands stood standing; steal: steals stole stolen stealing; stick: sticks stuck sticking;
stomach: stomachs stomached stomaching; stop: stops stopped stopping; strong: stronger strongest;
study: studies studied studying; stupid: stupider stupidest; surprise: surprises surprised surprising;
swear: swears swore sworn swearing; swim: swims swam swum swimming; take: takes took taken taking;
teach: teaches taught teaching; tell: tells told telling; they:; thief: thieves; think: thinks thought thinking;
throw: throws threw thrown throwing; tidy: tidies tidied tidying tidier tidiest; tie: ties tied tying;
tomato: tomatoes; travel: travels traveled travelled traveling travelling; try: tries tried trying;
type: types typed typing; undergo: undergoes underwent undergone undergoing;
understand: understands understood understanding; upset: upsets upsetting; use: uses used using;
veto: vetoes vetoed vetoing; visit: visits visited visiting; wake: wakes woke waked woken waking;
want: wants wanted wanting; waste: wastes wasted wasting; watch: watches watched watching; weak: weaker weakest;
wear: wears wore worn wearing; weep: weeps wept weeping; whitelist: whitelists whitelisted whitelisting; wife: wives;
win: wins won winning; wise: wiser wisest; woman: women; work-husband: work-husbands work-husbanded work-husbanding;
worry: worries worried worrying; worship: worships worshiped worshipped worshiping worshipping;
write: writes wrote written writing; young: younger youngest; zero: zeros zeroes zeroed zeroing;
)";

std::vector<std::string> texts_of(std::string_view lemma) {
  std::vector<std::string> texts;
  for (const WordForm& form : shipped_english().inflect(lemma)) texts.push_back(form.text);
  return texts;
}

bool is_lower_case(const std::string& text) {
  return std::ranges::none_of(text, [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

TEST(English, EveryWordOfTheTableHasTheseFormsAndNoOther) {
  const std::vector<std::string> entries = split(kForms, ';');
  std::size_t checked = 0;
  for (const std::string& entry : entries) {
    std::vector<std::string> expected;
    for (const WordTableLine& line : word_table_lines(entry)) {
      expected.insert(expected.end(), line.fields.begin(), line.fields.end());
    }
    if (expected.empty()) continue;
    ASSERT_EQ(expected.front().back(), ':') << entry;
    expected.front().pop_back();
    EXPECT_EQ(texts_of(expected.front()), expected);
    ++checked;
  }
  EXPECT_GE(checked, 200U);
}

TEST(English, BaseComesFirstAndNoTextTwice) {
  for (const std::string& entry : split(kForms, ';')) {
    const std::size_t colon = entry.find(':');
    if (colon == std::string::npos) continue;
    const std::string lemma = word_table_lines(entry.substr(0, colon)).front().fields.front();
    const std::vector<WordForm> forms = shipped_english().inflect(lemma);
    EXPECT_EQ(forms.front(), (WordForm{lemma, Form::base}));
    std::set<std::string> texts;
    for (const WordForm& form : forms) {
      EXPECT_TRUE(texts.insert(form.text).second) << lemma << ": " << form.text;
      EXPECT_TRUE(is_lower_case(form.text)) << form.text;
    }
  }
}

TEST(English, FormsCarryTheirNames) {
  EXPECT_THAT(shipped_english().inflect("take"),
              ElementsAre(WordForm{"take", Form::base}, WordForm{"takes", Form::plural}, WordForm{"took", Form::past},
                          WordForm{"taken", Form::participle}, WordForm{"taking", Form::gerund}));
  EXPECT_THAT(shipped_english().inflect("big"),
              ElementsAre(WordForm{"big", Form::base}, WordForm{"bigger", Form::comparative},
                          WordForm{"biggest", Form::superlative}));
}

TEST(English, NoFormIsAnotherWordByChance) {
  struct Collision {
    std::string_view lemma;
    std::string_view form;
  };
  constexpr Collision kCollisions[] = {
      {"man", "manner"},      {"even", "evening"},  {"fee", "feed"},         {"new", "news"},
      {"kind", "kinds"},      {"good", "goods"},    {"short", "shorts"},     {"smart", "smarts"},
      {"numb", "number"},     {"us", "uses"},       {"she", "shed"},         {"it", "its"},
      {"her", "herring"},     {"in", "inning"},     {"we", "wed"},           {"off", "offer"},
      {"mast", "master"},     {"corn", "corner"},   {"moth", "mother"},      {"late", "latter"},
      {"wick", "wicked"},     {"skill", "skilled"}, {"talent", "talented"},  {"economic", "economics"},
      {"heart", "hearted"},   {"hop", "hoped"},     {"rat", "rating"},       {"star", "stared"},
      {"plan", "planed"},     {"tow", "tower"},     {"politic", "politics"}, {"unit", "united"},
      {"wretch", "wretched"}, {"foot", "footing"},  {"woman", "womans"},     {"child", "childs"},
      {"wife", "wifes"},
  };
  for (const auto& [lemma, form] : kCollisions) EXPECT_THAT(texts_of(lemma), Not(Contains(form))) << lemma;
}

TEST(English, OfSeveralWordsOneIsInflected) {
  EXPECT_THAT(texts_of("man-hour"), ElementsAre("man-hour", "man-hours", "man-houred", "man-houring"));
  EXPECT_THAT(texts_of("team lead"), ElementsAre("team lead", "team leads", "team led", "team leading"));
  EXPECT_THAT(texts_of("chair woman"), ElementsAre("chair woman", "chair women"));
  EXPECT_THAT(texts_of("person of color"), ElementsAre("person of color", "people of color", "persons of color"));
  EXPECT_THAT(texts_of("reach out"), ElementsAre("reach out", "reaches out", "reached out", "reaching out"));
  EXPECT_THAT(texts_of("push back"), ElementsAre("push back", "pushes back", "pushed back", "pushing back"));
  EXPECT_THAT(texts_of("man-at-arms"), Contains("men-at-arms"));
  EXPECT_THAT(texts_of("mother-in-law"), Contains("mothers-in-law"));
  EXPECT_THAT(texts_of("passer-by"), Contains("passers-by"));
  EXPECT_THAT(texts_of("check-in"), Contains("check-ins"));
}

TEST(English, AReplacementTakesTheFormOfWhatItReplaces) {
  struct Case {
    std::string_view lemma;
    Form form;
    std::string_view expected;
  };
  constexpr Case kCases[] = {
      {"allowlist", Form::past, "allowlisted"},
      {"allowlist", Form::participle, "allowlisted"},
      {"allowlist", Form::gerund, "allowlisting"},
      {"firefighter", Form::plural, "firefighters"},
      {"chair", Form::plural, "chairs"},
      {"salesperson", Form::plural, "salespeople"},
      {"person with a disability", Form::plural, "people with a disability"},
      {"speak up", Form::past, "spoke up"},
      {"working hour", Form::plural, "working hours"},
      {"staff", Form::plural, "staff"},
      {"choose", Form::participle, "chosen"},
      {"choose", Form::third_person, "chooses"},
      {"travel", Form::past, "traveled"},
      {"strong", Form::comparative, "stronger"},
      {"surprising", Form::comparative, "more surprising"},
      {"surprising", Form::superlative, "most surprising"},
      {"humanity", Form::base, "humanity"},
      {"Native American", Form::plural, "Native Americans"},
      {"CEO", Form::plural, "CEOs"},
      {"Person", Form::plural, "People"},
  };
  for (const auto& [lemma, form, expected] : kCases) EXPECT_EQ(shipped_english().inflected_as(lemma, form), expected);
}

TEST(English, OddLemmasAreReturnedAsTheyAre) {
  for (const std::string_view lemma : {"", " ", "-", "--", "a-", "-a", "x", "they", "'s", "don't", "é", "42"}) {
    EXPECT_EQ(shipped_english().inflect(lemma).front(), (WordForm{std::string(lemma), Form::base}));
    EXPECT_EQ(shipped_english().inflected_as(lemma, Form::base), lemma);
    EXPECT_FALSE(shipped_english().spellings(lemma).empty());
  }
}

TEST(English, FunctionWordsAreMoreCommonThanContentWordsAndTheseThanUnlistedOnes) {
  const English& english = shipped_english();
  constexpr std::string_view kFalling[] = {"the", "of", "you", "she", "people", "look", "woman", "lovely", "rockstar"};
  EXPECT_TRUE(std::ranges::is_sorted(kFalling, std::ranges::greater{},
                                     [&](std::string_view word) { return english.per_million(word); }));
  for (const std::string_view word :
       {"the", "and", "to", "is", "are", "you", "your", "she", "her", "he", "not", "with"}) {
    EXPECT_GT(english.per_million(word), 2000) << word;
  }
  EXPECT_GT(english.per_million("rockstar"), 0);
  EXPECT_EQ(english.per_million("rockstar"), english.per_million("xyzzy"));
}

}  // namespace
}  // namespace evenhand
