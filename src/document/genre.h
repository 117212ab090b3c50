#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace evenhand {

// The kind of a document. The same words can be wrong in a job posting and fine in a novel.
enum class Genre : std::uint8_t { job_posting, review, letter, template_, policy, docs, code, chat, prose };

inline constexpr std::array<std::string_view, 9> kGenreNames = {"job-posting", "review", "letter", "template", "policy",
                                                                "docs",        "code",   "chat",   "prose"};
inline constexpr std::size_t kGenreCount = kGenreNames.size();

constexpr std::string_view name_of(Genre genre) { return kGenreNames[static_cast<std::size_t>(genre)]; }

// Nothing where no genre has that name.
constexpr std::optional<Genre> genre_named(std::string_view name) {
  for (std::size_t i = 0; i < kGenreCount; ++i) {
    if (kGenreNames[i] == name) return static_cast<Genre>(i);
  }
  return std::nullopt;
}

}  // namespace evenhand
