#include "readers/office_writer.h"

namespace evenhand {
namespace {

constexpr std::string_view kTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

struct Link {
  std::string id;
  std::string type;
  std::string target;
};

std::string relationships(const std::vector<Link>& links) {
  std::string xml = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
  for (const Link& link : links) {
    xml += R"(<Relationship Id=")" + link.id + R"(" Type=")" + std::string(kTypes) + link.type + R"(" Target=")" +
           link.target + R"("/>)";
  }
  return xml + "</Relationships>";
}

std::string element(const std::string& name, std::string_view content) {
  return "<" + name +
         " xmlns:w=\"w\" xmlns:r=\"r\" xmlns:a=\"a\" xmlns:p=\"p\" xmlns:mc=\"mc\" xmlns:wp=\"wp\" xmlns:v=\"v\""
         " xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"tb\" xmlns:draw=\"d\" xmlns:style=\"s\">" +
         std::string(content) + "</" + name + ">";
}

}  // namespace

std::string docx_of(std::string_view body, const std::vector<WordPart>& parts) {
  constexpr std::string_view kStyles =
      R"(<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>)"
      R"(<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift2"/></w:style>)"
      R"(<w:style w:type="character" w:styleId="Code"><w:name w:val="Verbatim Char"/></w:style>)";
  std::vector<Link> links = {{"s", "styles", "styles.xml"}};
  std::vector<ZipEntry> entries = {
      {"_rels/.rels", relationships({{"m", "officeDocument", "word/document.xml"}})},
      {"word/document.xml", element("w:document", "<w:body>" + std::string(body) + "</w:body>")},
      {"word/styles.xml", element("w:styles", kStyles)},
  };
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string name = "part" + std::to_string(i) + ".xml";
    links.push_back({"p" + std::to_string(i), parts[i].type, name});
    entries.push_back({"word/" + name, element("w:" + parts[i].type, parts[i].content)});
  }
  entries.push_back({"word/_rels/document.xml.rels", relationships(links)});
  return zip_of(entries);
}

std::string xlsx_of(std::string_view rows) {
  return zip_of(
      {{"_rels/.rels", relationships({{"m", "officeDocument", "xl/workbook.xml"}})},
       {"xl/workbook.xml", element("workbook", R"(<sheets><sheet name="Staff" sheetId="1" r:id="s1"/></sheets>)")},
       {"xl/_rels/workbook.xml.rels", relationships({{"s1", "worksheet", "/xl/worksheets/sheet1.xml"}})},
       {"xl/worksheets/sheet1.xml", element("worksheet", "<sheetData>" + std::string(rows) + "</sheetData>")}});
}

std::string pptx_of(const std::vector<std::string>& slides) {
  std::string list;
  std::vector<Link> links;
  std::vector<ZipEntry> entries = {{"_rels/.rels", relationships({{"m", "officeDocument", "ppt/presentation.xml"}})}};
  for (std::size_t i = 0; i < slides.size(); ++i) {
    const std::string id = "s" + std::to_string(i);
    // The files are named against the order of the slides.
    const std::string name = "slides/slide" + std::to_string(slides.size() - i) + ".xml";
    list += R"(<p:sldId id="256" r:id=")" + id + R"("/>)";
    links.push_back({id, "slide", name});
    entries.push_back({"ppt/" + name, element("p:sld", "<p:cSld><p:spTree>" + slides[i] + "</p:spTree></p:cSld>")});
  }
  entries.push_back({"ppt/presentation.xml", element("p:presentation", "<p:sldIdLst>" + list + "</p:sldIdLst>")});
  entries.push_back({"ppt/_rels/presentation.xml.rels", relationships(links)});
  return zip_of(entries);
}

std::string odf_of(std::string_view body) {
  return zip_of(
      {{"content.xml", element("office:document-content", "<office:body>" + std::string(body) + "</office:body>")}});
}

std::string epub_of(const std::vector<std::string>& chapters) {
  std::string manifest;
  std::string spine;
  std::vector<ZipEntry> entries = {
      {"META-INF/container.xml",
       R"(<container><rootfiles><rootfile full-path="b/book.opf"/></rootfiles></container>)"}};
  for (std::size_t i = 0; i < chapters.size(); ++i) {
    const std::string name = "c" + std::to_string(chapters.size() - i) + ".xhtml";
    manifest += "<item id=\"i" + name + "\" href=\"" + name + "\" media-type=\"application/xhtml+xml\"/>";
    spine += "<itemref idref=\"i" + name + "\"/>";
    entries.push_back({"b/" + name, "<html><body>" + chapters[i] + "</body></html>"});
  }
  entries.push_back(
      {"b/book.opf", "<package><manifest>" + manifest + "</manifest><spine>" + spine + "</spine></package>"});
  return zip_of(entries);
}

}  // namespace evenhand
