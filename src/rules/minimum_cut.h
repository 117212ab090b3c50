#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace evenhand {

// A directed graph, small, whose edges each cost something to cut.
class CutGraph {
 public:
  // What cannot be cut at any cost.
  static constexpr double kNever = 1e18;

  explicit CutGraph(std::size_t nodes) : leaving_(nodes) {}

  // Gives the edge's number, from 0 in the order in which they are added. REQUIRES: from and to are nodes; cost > 0.
  std::size_t add(std::size_t from, std::size_t to, double cost);

  // The numbers of the edges that together cost least and without which `sink` cannot be reached from `source`; empty
  // where only an edge that costs kNever would do. To be called once. (Edmonds and Karp 1972.)
  std::vector<std::size_t> cut(std::size_t source, std::size_t sink);

 private:
  struct Edge {
    std::size_t to = 0;
    double left = 0;  // What of its cost the flow does not use. The edge back stands behind it.
  };

  // The edge by which each node is reached from `source`, over edges with something left; kNoEdge where none does.
  std::vector<std::size_t> reach(std::size_t source) const;

  std::vector<Edge> edges_;
  std::vector<std::vector<std::size_t>> leaving_;  // By node: indices in edges_.
};

}  // namespace evenhand
