#include "rules/minimum_cut.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace evenhand {
namespace {

struct Edge {
  std::size_t from = 0;
  std::size_t to = 0;
  double cost = 1;
};

bool is_reached(const std::vector<Edge>& edges, std::size_t without, std::size_t nodes) {
  std::vector<bool> reached(nodes, false);
  reached[0] = true;
  for (std::size_t round = 0; round < nodes; ++round) {
    for (std::size_t i = 0; i < edges.size(); ++i) {
      if ((without >> i & 1U) == 0 && reached[edges[i].from]) reached[edges[i].to] = true;
    }
  }
  return reached[nodes - 1];
}

double cost_of(const std::vector<Edge>& edges, std::size_t set) {
  double sum = 0;
  for (std::size_t i = 0; i < edges.size(); ++i) sum += (set >> i & 1U) != 0 ? edges[i].cost : 0;
  return sum;
}

// The slow twin: tries every set of edges.
double least_cost(const std::vector<Edge>& edges, std::size_t nodes) {
  double least = CutGraph::kNever;
  for (std::size_t set = 0; set < std::size_t{1} << edges.size(); ++set) {
    if (!is_reached(edges, set, nodes)) least = std::min(least, cost_of(edges, set));
  }
  return least;
}

TEST(MinimumCut, CostsAsLittleAsTheBestOfAllSetsOfEdges) {
  constexpr std::size_t kNodes = 5;
  std::mt19937 random(3);
  for (int round = 0; round < 300; ++round) {
    std::vector<Edge> edges;
    CutGraph graph(kNodes);
    for (int i = 0; i < 9; ++i) {
      const Edge edge{random() % kNodes, random() % kNodes, 1.0 + static_cast<double>(random() % 9)};
      if (edge.from == edge.to) continue;
      graph.add(edge.from, edge.to, edge.cost);
      edges.push_back(edge);
    }
    std::size_t cut = 0;
    for (const std::size_t edge : graph.cut(0, kNodes - 1)) cut |= std::size_t{1} << edge;
    EXPECT_FALSE(is_reached(edges, cut, kNodes));
    EXPECT_DOUBLE_EQ(cost_of(edges, cut), least_cost(edges, kNodes));
  }
}

TEST(MinimumCut, IsEmptyWhereOnlyWhatCannotBeCutWouldDo) {
  CutGraph graph(3);
  graph.add(0, 1, 2.5);
  graph.add(1, 2, 1.5);
  graph.add(0, 2, CutGraph::kNever);
  EXPECT_TRUE(graph.cut(0, 2).empty());
}

}  // namespace
}  // namespace evenhand
