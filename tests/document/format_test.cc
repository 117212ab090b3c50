#include "document/format.h"

#include <gtest/gtest.h>

#include <optional>
#include <string_view>

namespace evenhand {
namespace {

TEST(Format, IsKnownByTheName) {
  struct Case {
    std::string_view path;
    std::optional<Format> format;
  };
  for (const Case& test : {
           Case{"notes.txt", Format::text},
           Case{"notes.text", Format::text},
           Case{"docs/guide.md", Format::markdown},
           Case{"docs/guide.markdown", Format::markdown},
           Case{"GUIDE.MD", Format::markdown},
           Case{"a.b.mkd", Format::markdown},
           Case{"C:\\docs\\guide.md", Format::markdown},
           Case{"README", Format::text},
           Case{"deep/down/Contributing", Format::text},
           Case{"LICENSE", Format::text},
           Case{"CODE_OF_CONDUCT", Format::text},
           Case{".git/COMMIT_EDITMSG", Format::commit_message},
           Case{".git/MERGE_MSG", Format::commit_message},
           Case{"0001-fix.patch", Format::diff},
           Case{"a.diff", Format::diff},
           Case{"README.md", Format::markdown},
           Case{"review.docx", Format::docx},
           Case{"Letter.ODT", Format::odt},
           Case{"deck.pptx", Format::pptx},
           Case{"deck.odp", Format::odp},
           Case{"staff.xlsx", Format::xlsx},
           Case{"staff.ods", Format::ods},
           Case{"book.epub", Format::epub},
           Case{"handbook.pdf", Format::pdf},
           Case{"docs/guide.rst", Format::rst},
           Case{"index.REST", Format::rst},
           Case{"site/index.html", Format::html},
           Case{"INDEX.HTM", Format::html},
           Case{"chapter.xhtml", Format::html},
           Case{"chapter.xht", Format::html},
           Case{"templates/page.html.j2", Format::html},
           Case{"mail.txt.jinja2", Format::text},
           Case{"README.md.erb", Format::markdown},
           Case{"README.j2", Format::text},
           Case{"index.hbs", Format::html},
           Case{"theme.liquid", Format::html},
           Case{"letter.md.liquid", Format::markdown},
           Case{"settings.yaml.hbs", std::nullopt},
           Case{"nginx.conf.j2", std::nullopt},
           Case{"puppet.erb", std::nullopt},
           Case{"a.html.j2.j2", Format::html},
           Case{"main.cc", Format::code},
           Case{"guide.adoc", Format::asciidoc},
           Case{"guide.asciidoc", Format::asciidoc},
           Case{"guide.asc", Format::asciidoc},
           Case{"/usr/share/man/man1/ls.1", Format::man},
           Case{"docs/evenhand.1", Format::man},
           Case{"lib/Carp.3pm", Format::man},
           Case{"man/man3/printf.3posix", Format::man},
           Case{"/var/log/messages.1", std::nullopt},
           Case{"libfoo.so.1", std::nullopt},
           Case{"Game.1st", std::nullopt},
           Case{"guide.man", Format::man},
           Case{"guide.mdoc", Format::man},
           Case{"guide.roff", Format::man},
           Case{"guide.org", Format::org},
           Case{"guide.typ", Format::typst},
           Case{"page.mdx", Format::mdx},
           Case{"guide.tex", Format::latex},
           Case{"guide.ltx", Format::latex},
           Case{"guide.latex", Format::latex},
           Case{"folder.md/program", std::nullopt},
           Case{"readme.xyz", std::nullopt},
           Case{"src/CMakeLists.txt", Format::code},
           Case{"Makefile", Format::code},
           Case{"Dockerfile.dev", Format::code},
           Case{"Module.PY", Format::code},
           Case{".md", Format::markdown},
           Case{"md", std::nullopt},
           Case{"", std::nullopt},
           Case{"folder/", std::nullopt},
       }) {
    EXPECT_EQ(format_of_path(test.path), test.format) << test.path;
  }
}

TEST(Format, HasANameForReports) {
  EXPECT_EQ(name_of(Format::text), "text");
  EXPECT_EQ(name_of(Format::markdown), "markdown");
  EXPECT_EQ(name_of(Format::html), "html");
  EXPECT_EQ(name_of(Format::code), "code");
}

}  // namespace
}  // namespace evenhand
