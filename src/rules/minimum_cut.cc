#include "rules/minimum_cut.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace evenhand {
namespace {

constexpr std::size_t kNoEdge = std::numeric_limits<std::size_t>::max();
constexpr double kNothingLeft = 1e-9;  // Sums of costs are not exact.

}  // namespace

std::size_t CutGraph::add(std::size_t from, std::size_t to, double cost) {
  assert(from < leaving_.size() && to < leaving_.size() && cost > 0);
  leaving_[from].push_back(edges_.size());
  edges_.push_back({to, cost});
  leaving_[to].push_back(edges_.size());
  edges_.push_back({from, 0});
  return edges_.size() / 2 - 1;
}

std::vector<std::size_t> CutGraph::reach(std::size_t source) const {
  std::vector<std::size_t> reached_by(leaving_.size(), kNoEdge);
  std::vector<bool> seen(leaving_.size(), false);
  std::vector<std::size_t> queue = {source};
  seen[source] = true;
  for (std::size_t next = 0; next < queue.size(); ++next) {
    for (const std::size_t edge : leaving_[queue[next]]) {
      const std::size_t to = edges_[edge].to;
      if (seen[to] || edges_[edge].left <= kNothingLeft) continue;
      seen[to] = true;
      reached_by[to] = edge;
      queue.push_back(to);
    }
  }
  return reached_by;
}

std::vector<std::size_t> CutGraph::cut(std::size_t source, std::size_t sink) {
  std::vector<std::size_t> reached_by = reach(source);
  for (; reached_by[sink] != kNoEdge; reached_by = reach(source)) {
    double room = kNever;
    const auto each_edge = [&](auto visit) {
      for (std::size_t node = sink; node != source; node = edges_[reached_by[node] ^ 1U].to) visit(reached_by[node]);
    };
    each_edge([&](std::size_t edge) { room = std::min(room, edges_[edge].left); });
    if (room > kNever / 2) return {};
    each_edge([&](std::size_t edge) {
      edges_[edge].left -= room;
      edges_[edge ^ 1U].left += room;
    });
  }
  const auto is_reached = [&](std::size_t node) { return node == source || reached_by[node] != kNoEdge; };
  std::vector<std::size_t> cut_edges;
  for (std::size_t edge = 0; edge < edges_.size(); edge += 2) {
    const std::size_t from = edges_[edge + 1].to;
    if (is_reached(from) && !is_reached(edges_[edge].to)) cut_edges.push_back(edge / 2);
  }
  return cut_edges;
}

}  // namespace evenhand
