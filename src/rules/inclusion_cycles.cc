#include "rules/inclusion_cycles.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace evenhand {
namespace {

// Who includes whom, by name, and the mistake's place in the file of each.
struct Inclusions {
  std::string path;
  std::vector<std::pair<std::string, SourcePlace>> names;
};
using InclusionGraph = std::map<std::string, Inclusions>;

void add_references(const Pattern& pattern, SourcePlace place, Inclusions& inclusions) {
  if (pattern.kind == Pattern::Kind::lexicon) inclusions.names.emplace_back(pattern.text, place);
  for (const Pattern& child : pattern.children) add_references(child, place, inclusions);
}

// Walks depth first with an explicit path, since a chain of files may be long.
class CycleSearch {
 public:
  explicit CycleSearch(const InclusionGraph& graph) : graph_(graph) {}

  std::vector<RuleMistake> run() && {
    for (const auto& [name, inclusions] : graph_) {
      if (!done_.contains(name)) walk_from(name);
    }
    return std::move(mistakes_);
  }

 private:
  struct Step {
    std::string name;
    std::size_t next = 0;  // Of its inclusions, the first not yet followed.
  };

  void walk_from(const std::string& start) {
    std::vector<Step> way = {{start, 0}};
    while (!way.empty()) {
      const Inclusions& inclusions = graph_.at(way.back().name);
      if (way.back().next == inclusions.names.size()) {
        done_.insert(way.back().name);
        way.pop_back();
        continue;
      }
      const auto& [name, place] = inclusions.names[way.back().next++];
      if (!graph_.contains(name) || done_.contains(name)) continue;
      const auto met = std::find_if(way.begin(), way.end(), [&](const Step& step) { return step.name == name; });
      if (met == way.end()) {
        way.push_back({name, 0});
      } else {
        note_cycle({met, way.end()}, inclusions.path, place);
      }
    }
  }

  void note_cycle(const std::vector<Step>& circle, const std::string& path, SourcePlace place) {
    std::string message = "this makes '" + circle.front().name + "' a part of itself: ";
    for (const Step& step : circle) message += step.name + " → ";
    mistakes_.push_back({path, place, message + circle.front().name});
  }

  const InclusionGraph& graph_;
  std::set<std::string> done_;
  std::vector<RuleMistake> mistakes_;
};

}  // namespace

std::vector<RuleMistake> lexicon_cycles(const std::vector<Lexicon>& lexicons) {
  InclusionGraph graph;
  for (const Lexicon& lexicon : lexicons) {
    Inclusions inclusions{lexicon.path, lexicon.includes};
    for (const PlacedPattern& word : lexicon.words) add_references(word.pattern, word.place, inclusions);
    graph.emplace(lexicon.name, std::move(inclusions));
  }
  return CycleSearch(graph).run();
}

std::vector<RuleMistake> profile_cycles(const std::vector<Profile>& profiles) {
  InclusionGraph graph;
  for (const Profile& profile : profiles) {
    Inclusions inclusions{profile.path, {}};
    if (!profile.extends.empty()) inclusions.names.emplace_back(profile.extends, SourcePlace{});
    graph.emplace(profile.name, std::move(inclusions));
  }
  return CycleSearch(graph).run();
}

}  // namespace evenhand
