#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenhand {

// How many letters (bytes) must be inserted, deleted, replaced or swapped with their neighbour to make `right` of
// `left`.
std::size_t edit_distance(std::string_view left, std::string_view right);

// The candidate that was probably meant by `word`; nothing where none is close: one slip in a short word, one for every
// three letters in a long one, none in a word of one or two. The first of equally close ones. The view is into
// `candidates`.
std::optional<std::string_view> nearest(std::string_view word, const std::vector<std::string_view>& candidates);

// "; did you mean 'x'?" for the nearest candidate, or nothing at all.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace evenhand
