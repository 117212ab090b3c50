#include "report/html_document.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "report/cells.h"
#include "report/escape.h"
#include "report/rule_words.h"
#include "report/summary.h"

namespace evenhand {
namespace {

std::string element(std::string_view tag, std::string_view attributes, std::string_view content) {
  const std::string space = attributes.empty() ? "" : " ";
  return "<" + std::string(tag) + space + std::string(attributes) + ">" + std::string(content) + "</" +
         std::string(tag) + ">";
}

// Text for <pre>: line breaks as they are.
std::string displayed(std::string_view text) {
  std::string result;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    result += xml_escaped(printable(line));
    if (end < text.size()) result += '\n';
    begin = end + 1;
  }
  return result;
}

std::string id_of(std::size_t number) { return "f" + std::to_string(number); }

// The findings of one file with their numbers.
class DocumentWriter {
 public:
  DocumentWriter(const FileReport& file, const std::vector<ShownFinding>& shown, std::size_t first_number)
      : file_(file), shown_(shown), first_(first_number) {}

  std::string write() const {
    const std::string title_id = "d" + std::to_string(first_);
    std::string text = "<article aria-labelledby=\"" + title_id + "\" data-genre=\"" +
                       std::string(name_of(file_.genre)) + "\">\n<header>" +
                       element("h2", "id=\"" + title_id + "\"", xml_escaped(file_.path)) +
                       element("p", "class=\"facts\"", facts()) + "</header>\n<div class=\"sides\">\n";
    if (!file_.passages.empty()) text += passages();
    text += "<ol class=\"cards\">\n";
    for (std::size_t i = 0; i < shown_.size(); ++i) text += card(i);
    return text + "</ol>\n</div>\n</article>\n";
  }

 private:
  std::string facts() const {
    return std::string(name_of(file_.genre)) + " · " + count_of(file_.words, "word") + " · " +
           count_of(file_.findings.size(), "finding") + suppressed_count();
  }

  std::string suppressed_count() const {
    const std::size_t count = shown_.size() - file_.findings.size();
    return count > 0 ? ", " + std::to_string(count) + " suppressed" : "";
  }

  std::string passages() const {
    std::string text =
        "<div class=\"text\" tabindex=\"0\" role=\"region\" aria-label=\"Text of " + xml_escaped(file_.path) + "\">";
    for (const Passage& passage : file_.passages) {
      if (passage.begin > 0 && file_.has_lines) {
        text += element("p", "class=\"gap\"", "… from line " + std::to_string(passage.line));
      } else if (passage.begin > 0) {
        text += element("p", "class=\"gap\"", "…");
      }
      text += "<pre>" + marked(passage) + "</pre>";
    }
    return text + "</div>\n";
  }

  // Where findings overlap, each stretch points to the one that began last.
  std::string marked(const Passage& passage) const {
    const std::size_t end = passage.begin + passage.text.size();
    std::vector<std::size_t> edges = {passage.begin, end};
    for (const ShownFinding& each : shown_) {
      edges.push_back(std::clamp(each.finding->begin.offset, passage.begin, end));
      edges.push_back(std::clamp(each.finding->end.offset, passage.begin, end));
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::string text;
    std::size_t next = 0;  // The first finding that may still begin.
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
      while (next < shown_.size() && shown_[next].finding->begin.offset <= edges[i]) open.push_back(next++);
      std::erase_if(open, [&](std::size_t one) { return shown_[one].finding->end.offset <= edges[i]; });
      const std::string stretch = displayed(passage.text.substr(edges[i] - passage.begin, edges[i + 1] - edges[i]));
      text += open.empty() ? stretch : mark(open.back(), stretch);
    }
    return text;
  }

  std::string mark(std::size_t index, const std::string& stretch) const {
    const Finding& finding = *shown_[index].finding;
    return "<a class=\"mark " + class_of(index) + "\" href=\"#" + id_of(first_ + index) + "\" title=\"" +
           xml_escaped(finding.message) + "\">" + stretch + "</a>";
  }

  std::string card(std::size_t index) const {
    const Finding& finding = *shown_[index].finding;
    const SuppressedFinding* const suppression = shown_[index].suppression;
    const std::string severity(name_of(finding.severity));
    const std::string label = suppression != nullptr ? "suppressed " + severity : severity;
    std::string text = "<li id=\"" + id_of(first_ + index) + "\" class=\"card " + class_of(index) +
                       "\" data-severity=\"" + severity + "\" data-category=\"" + xml_escaped(finding.category) +
                       "\"><details><summary>" + element("span", "class=\"severity\"", label) + " " +
                       element("span", "class=\"message\"", xml_escaped(finding.message)) + " " +
                       element("span", "class=\"place\"", place_of(finding)) + "</summary>\n";
    if (suppression != nullptr) {
      text += element("p", "",
                      "<strong>Suppressed</strong> " + xml_escaped(printable(words_for_suppression(*suppression))));
    }
    if (file_.passages.empty() && !finding.sentence.empty()) {
      text += element("blockquote", "", xml_escaped(finding.sentence));
    }
    text += instead(finding) + element("p", "", "<strong>Why</strong> " + xml_escaped(finding.about->why));
    if (!finding.about->fine_when.empty()) {
      text += element("p", "", "<strong>Fine when</strong> " + xml_escaped(finding.about->fine_when));
    }
    if (!finding.link.empty()) {
      text += element("p", "", element("a", "href=\"" + xml_escaped(finding.link) + "\"", "Our guide"));
    }
    text += element("p", "class=\"facts\"",
                    "Evidence: " + xml_escaped(words_for_grade_of(finding.about->evidence)) + " · " +
                        element("code", "", "evenhand explain " + xml_escaped(finding.rule)));
    return text + "</details></li>\n";
  }

  std::string class_of(std::size_t index) const {
    const ShownFinding& each = shown_[index];
    return std::string(name_of(each.finding->severity)) + (each.suppression != nullptr ? " suppressed" : "");
  }

  std::string place_of(const Finding& finding) const {
    const std::string line = file_.has_lines ? "line " + std::to_string(finding.begin.line) : "";
    if (finding.place.empty()) return line;
    return (line.empty() ? "" : line + ", ") + xml_escaped(finding.place);
  }

  static std::string instead(const Finding& finding) {
    if (finding.suggestions.empty()) return {};
    std::string items;
    for (const std::string& suggestion : finding.suggestions) items += element("li", "", xml_escaped(suggestion));
    return element("p", "", "<strong>Instead</strong>") + element("ul", "", items);
  }

  const FileReport& file_;
  const std::vector<ShownFinding>& shown_;
  std::size_t first_;
};

}  // namespace

std::string html_document(const FileReport& file, const std::vector<ShownFinding>& shown, std::size_t first_number) {
  return DocumentWriter(file, shown, first_number).write();
}

}  // namespace evenhand
