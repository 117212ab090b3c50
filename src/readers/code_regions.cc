#include "readers/code_regions.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <utility>

namespace evenhand {
namespace {

// Markup around code: only its comments are read.
constexpr ProgrammingLanguage kMarkup = {.name = "markup", .block_comments = {BlockComment{"<!--", "-->"}}};

struct Island {
  std::string_view open;
  std::string_view close;
  std::string_view language;
};

constexpr std::array kIslands = {
    Island{"<script", "</script", "TypeScript"},
    Island{"<style", "</style", "SCSS"},
};

class RegionList {
 public:
  explicit RegionList(std::string_view source) : source_(source) {}

  void add(std::size_t end, const ProgrammingLanguage& language) {
    end = std::min(end, source_.size());
    if (end > done_) regions_.push_back({{done_, end}, &language});
    done_ = std::max(done_, end);
  }
  void add_markup(std::size_t end) { add(end, kMarkup); }

  std::size_t done() const { return done_; }
  std::vector<CodeRegion> take() { return std::move(regions_); }

 private:
  std::string_view source_;
  std::vector<CodeRegion> regions_;
  std::size_t done_ = 0;
};

std::vector<CodeRegion> component_regions(std::string_view source) {
  RegionList regions(source);
  for (std::size_t at = source.find("<s"); at != std::string_view::npos; at = source.find("<s", at + 1)) {
    if (at < regions.done()) continue;
    const auto* const island = std::find_if(kIslands.begin(), kIslands.end(), [&](const Island& row) {
      return source.substr(at, row.open.size()) == row.open;
    });
    if (island == kIslands.end()) continue;
    const std::size_t tag_end = source.find('>', at);
    if (tag_end == std::string_view::npos) break;
    const ProgrammingLanguage* const language = find_programming_language(island->language);
    assert(language != nullptr);
    regions.add_markup(tag_end + 1);
    regions.add(source.find(island->close, tag_end), *language);
  }
  regions.add_markup(source.size());
  return regions.take();
}

// A file without any tag, such as a part of one, is PHP from end to end.
std::vector<CodeRegion> php_regions(std::string_view source, const ProgrammingLanguage& php) {
  RegionList regions(source);
  if (source.find("<?") == std::string_view::npos) {
    regions.add(source.size(), php);
    return regions.take();
  }
  while (regions.done() < source.size()) {
    const std::size_t open = source.find("<?", regions.done());
    regions.add_markup(open == std::string_view::npos ? source.size() : open + 2);
    const std::size_t close = source.find("?>", regions.done());
    regions.add(close, php);
  }
  return regions.take();
}

}  // namespace

std::vector<CodeRegion> code_regions(std::string_view source, const ProgrammingLanguage& language) {
  if (language.specials.has(Special::markup_around)) return component_regions(source);
  if (language.specials.has(Special::php_tags)) return php_regions(source, language);
  if (source.empty()) return {};
  return {{{0, source.size()}, &language}};
}

}  // namespace evenhand
