#include <string>
#include <string_view>

#include "report/cells.h"
#include "report/comparison_chart.h"
#include "report/comparison_report.h"
#include "report/comparison_words.h"
#include "report/decimal.h"
#include "report/escape.h"
#include "report/html_assets.h"

// One file without a script that asks no server for anything: its policy allows its own two style sheets, by their
// hashes, and nothing else.

namespace evenhand {
namespace {

std::string safe(std::string_view text) { return xml_escaped(printable(text)); }

std::string head(const ComparisonContext& context) {
  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" +
         std::string(html_style_hash()) + "' '" + std::string(comparison_style_hash()) +
         "'; base-uri 'none'; form-action 'none'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"color-scheme\" content=\"light dark\">\n<title>Comparison by " +
         safe(context.group_field) + "</title>\n<style>" + std::string(html_style()) + "</style>\n<style>" +
         std::string(comparison_style()) + "</style>\n</head>\n";
}

std::string section(const ComparisonStatements& statements) {
  std::string text = "<section>\n<h2>" + safe(statements.title) + "</h2>\n<ul>\n";
  for (const std::string& sentence : statements.sentences) text += "<li>" + safe(sentence) + "</li>\n";
  return text + "</ul>\n</section>\n";
}

std::string element(std::string_view tag, std::string_view content) {
  return "<" + std::string(tag) + ">" + std::string(content) + "</" + std::string(tag) + ">";
}

// A wide table can be moved sideways with the keyboard, too.
std::string table(std::string_view label, const std::string& header, const std::string& rows) {
  return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + safe(label) +
         "\">\n<table>\n<thead><tr>" + header + "</tr></thead>\n<tbody>\n" + rows + "</tbody>\n</table>\n</div>\n";
}

std::string column(std::string_view title) { return "<th scope=\"col\">" + safe(title) + "</th>"; }

class ComparisonPage {
 public:
  ComparisonPage(const Comparison& comparison, const ComparisonContext& context)
      : comparison_(comparison), context_(context) {}

  std::string write() const {
    std::string text = head(context_) + "<body>\n<header class=\"top\">\n<h1>Comparison by " +
                       safe(context_.group_field) + "</h1>\n<p>" + safe(groups_sentence(comparison_, context_)) +
                       "</p>\n<p class=\"summary\">" + element("strong", safe(verdict(comparison_))) +
                       "</p>\n</header>\n<main>\n";
    for (const ComparisonStatements& each : statements(comparison_, context_)) text += section(each);
    for (const GroupPair& pair : comparison_.pairs) text += section_of(pair);
    text += section(caveats(comparison_)) + measures();
    return text + "</main>\n<footer><p>Written by Evenhand " + safe(context_.version) + " from " +
           std::to_string(comparison_.options.resamples) + " resamples with seed " +
           std::to_string(comparison_.options.seed) + ".</p></footer>\n</body>\n</html>\n";
  }

 private:
  std::string name(std::size_t group) const { return comparison_.groups[group].name; }

  std::string section_of(const GroupPair& pair) const {
    const std::string rows = rows_of(pair);
    if (rows.empty() && pair.words.empty()) return {};
    std::string text = "<section>\n<h2>" + safe(pair_title(comparison_, pair)) + "</h2>\n";
    if (!rows.empty()) {
      text += "<p>" + safe(columns_sentence(comparison_, pair)) + "</p>\n" +
              chart("Shares of texts", pair, ComparedMeasure::Kind::share) +
              chart("Amounts", pair, ComparedMeasure::Kind::mean) + "<h3>All numbers</h3>\n" +
              table("Numbers of " + pair_title(comparison_, pair),
                    column("What is compared") + column(name(pair.first)) + column(name(pair.second)) +
                        column("difference") + column("interval") + column("effect") + column("outcome"),
                    rows);
    }
    return text + words(pair) + "</section>\n";
  }

  std::string chart(std::string_view title, const GroupPair& pair, ComparedMeasure::Kind kind) const {
    const std::string picture = comparison_chart(comparison_, context_, pair, kind);
    return picture.empty() ? "" : element("h3", title) + "\n" + picture;
  }

  std::string rows_of(const GroupPair& pair) const {
    std::string rows;
    for (const Difference& difference : comparison_.differences) {
      if (difference.first != pair.first || difference.second != pair.second) continue;
      const ShownDifference row = shown(comparison_, context_, difference);
      rows += difference.outcome == Difference::Outcome::stands ? "<tr class=\"stands\">" : "<tr>";
      rows += "<th scope=\"row\">" + safe(row.title) +
              (row.unit.empty() ? "" : " <span class=\"unit\">" + safe(row.unit) + "</span>") + "</th>";
      for (const std::string& cell : {row.first, row.second, row.difference, row.interval, row.effect, row.says}) {
        rows += element("td", safe(cell));
      }
      rows += "</tr>\n";
    }
    return rows;
  }

  std::string words(const GroupPair& pair) const {
    if (pair.words.empty()) return {};
    return "<h3>Words, exploratory</h3>\n<p>" + safe(words_sentence(comparison_)) +
           "</p>\n<div class=\"sides-of-words\">\n" + side(pair, pair.first, 1) + side(pair, pair.second, -1) +
           "</div>\n";
  }

  // The words that one of the groups says more often: those whose z has that sign.
  std::string side(const GroupPair& pair, std::size_t group, int sign) const {
    std::string rows;
    for (const WordDifference& word : pair.words) {
      if (word.z * sign <= 0) continue;
      rows += "<tr><th scope=\"row\">" + safe(word.word) + "</th>";
      for (const double number : {word.z * sign, word.first_per_10000, word.second_per_10000}) {
        rows += element("td", with_decimals(number, 1));
      }
      rows += "</tr>\n";
    }
    if (rows.empty()) return {};
    const std::string title = "More in “" + name(group) + "”";
    return "<div>\n" + element("h4", safe(title)) + "\n" +
           table(title,
                 column("word") + column("z") + column(name(pair.first) + ", in 10,000 words") +
                     column(name(pair.second) + ", in 10,000 words"),
                 rows) +
           "</div>\n";
  }

  std::string measures() const {
    std::string text = "<section>\n<h2>What is compared, and why</h2>\n<dl>\n";
    for (const ComparedMeasure& measure : comparison_.measures) {
      text += "<div>" + element("dt", safe(measure.title));
      for (const std::string& said : {measure.counts, measure.basis}) {
        if (!said.empty()) text += element("dd", safe(said));
      }
      text += "</div>\n";
    }
    return text + "</dl>\n</section>\n";
  }

  const Comparison& comparison_;
  const ComparisonContext& context_;
};

}  // namespace

std::string write_comparison_html(const Comparison& comparison, const ComparisonContext& context) {
  return ComparisonPage(comparison, context).write();
}

}  // namespace evenhand
