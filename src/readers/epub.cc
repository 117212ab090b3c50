#include "readers/epub.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "readers/archive.h"
#include "readers/flow.h"
#include "readers/html.h"
#include "readers/office_package.h"
#include "readers/xml.h"

namespace evenhand {
namespace {

constexpr std::string_view kContainer = "META-INF/container.xml";

Result<XmlTree> tree_in(Archive& archive, std::string_view name) {
  Result<std::string> content = archive.read(name);
  if (!content) return content.error();
  return XmlTree::parse(*std::move(content), name);
}

// %20 and the like, as links have them.
std::string without_percents(std::string_view link) {
  const auto digit = [](char c) {
    if (is_ascii_digit(c)) return c - '0';
    const char low = ascii_lower_case(c);
    return 'a' <= low && low <= 'f' ? low - 'a' + 10 : -1;
  };
  std::string path;
  for (std::size_t i = 0; i < link.size(); ++i) {
    const int high = link[i] == '%' && i + 2 < link.size() ? digit(link[i + 1]) : -1;
    const int low = high >= 0 ? digit(link[i + 2]) : -1;
    path += low >= 0 ? static_cast<char>(high * 16 + low) : link[i];
    if (low >= 0) i += 2;
  }
  return path;
}

// The names of the chapters' files, in the order of reading.
Result<std::vector<std::string>> chapters_of(Archive& archive) {
  const Result<XmlTree> container = tree_in(archive, kContainer);
  if (!container) return container.error();
  const std::string package(container->root().descendant("rootfile").attribute("full-path"));
  const Result<XmlTree> tree = tree_in(archive, package);
  if (!tree) return tree.error();
  std::map<std::string_view, std::string> files;
  for (const XmlNode item : tree->root().child("manifest")) {
    if (item.name() != "item") continue;
    if (item.attribute("properties").find("nav") != std::string_view::npos) continue;  // Only repeats the headings.
    files[item.attribute("id")] = resolve_part(package, without_percents(item.attribute("href")));
  }
  std::vector<std::string> chapters;
  for (const XmlNode item : tree->root().child("spine")) {
    const auto found = files.find(item.attribute("idref"));
    if (item.name() == "itemref" && found != files.end()) chapters.push_back(found->second);
  }
  return chapters;
}

// Adds the words of a block: without markup, white space folded.
void add_words(PackedText& text, std::string_view masked) {
  std::string words;
  for (const char c : masked) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (c == Document::kBarrier) {
      text.add(std::exchange(words, {}));
      text.bar();
    } else if (c != Document::kNothing && (!is_blank || words.empty() || words.back() != ' ')) {
      words += is_blank ? ' ' : c;
    }
  }
  text.add(words);
}

void add_chapter(PackedText& text, const Document& chapter, std::size_t number) {
  const std::string name = "chapter " + std::to_string(number);
  std::string heading;
  std::size_t paragraph = 0;
  // The titles of the files are seen by nobody.
  const std::size_t body = std::min(chapter.source().find("<body"), chapter.source().size());
  for (const Block& block : chapter.blocks()) {
    if (block.span.end <= body && body < chapter.source().size()) continue;
    const bool is_heading = block.kind == Block::Kind::heading;
    std::string place = name + ", paragraph " + std::to_string(paragraph + 1);
    if (!is_heading && !heading.empty()) place += ", under" + heading;
    text.begin(block, place);
    add_words(text, chapter.text().substr(block.span.begin, block.span.size()));
    const std::string words = quoted_name(text.open_text());
    if (!text.end()) continue;
    ++paragraph;
    if (is_heading) heading = words;
  }
}

}  // namespace

Result<Document> read_epub(std::string path, std::string_view bytes) {
  Result<Archive> archive = Archive::open(bytes);
  if (!archive) return archive.error();
  if (archive->holds("META-INF/rights.xml") || archive->holds("META-INF/license.lcpl")) {
    return Error{"protected by digital rights management; only its publisher's programs can read it"};
  }
  if (!archive->holds(kContainer)) return Error{"not what its name says: it is an archive, and holds no e-book"};
  const Result<std::vector<std::string>> chapters = chapters_of(*archive);
  if (!chapters) return chapters.error();
  PackedText text;
  std::size_t number = 0;
  for (const std::string& name : *chapters) {
    Result<std::string> source = archive->read(name);
    if (!source) return source.error();
    add_chapter(text, read_html(Document(name, *std::move(source))), ++number);
  }
  return std::move(text).finish(std::move(path));
}

}  // namespace evenhand
