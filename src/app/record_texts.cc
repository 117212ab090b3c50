#include "app/record_texts.h"

#include <algorithm>
#include <utility>

#include "app/field_names.h"

namespace evenhand {
namespace {

// How often a field is there, and how often it holds prose.
struct FieldUse {
  std::string name;
  std::size_t values = 0;
  std::size_t prose = 0;
};

std::vector<FieldUse> count_uses(const std::vector<Record>& sample) {
  std::vector<FieldUse> uses;
  for (const Record& record : sample) {
    for (const RecordValue& value : record) {
      auto use = std::find_if(uses.begin(), uses.end(), [&](const FieldUse& each) { return each.name == value.name; });
      if (use == uses.end()) use = uses.insert(use, FieldUse{value.name});
      ++use->values;
      use->prose += is_prose(value) ? 1 : 0;
    }
  }
  return uses;
}

std::string names_of(const std::vector<FieldUse>& uses) {
  if (uses.empty()) return "; the first records have no values at all";
  std::vector<std::string> names;
  for (const FieldUse& use : uses) names.push_back(use.name);
  return "; there are " + quoted_names(names);
}

bool declares(const FieldUse& use, const std::string& field) { return is_in_field({use.name, ""}, field); }

}  // namespace

Result<std::vector<std::string>> choose_texts(const std::vector<Record>& sample, const DeclaredFields& fields) {
  const std::vector<FieldUse> uses = count_uses(sample);
  for (const std::string& wanted : fields.texts) {
    if (std::any_of(uses.begin(), uses.end(), [&](const FieldUse& use) { return declares(use, wanted); })) continue;
    return Error{"--text: none of the first records has a field “" + wanted + "”" + names_of(uses)};
  }
  if (!fields.texts.empty()) return fields.texts;
  std::vector<std::string> chosen;
  for (const FieldUse& use : uses) {
    const bool is_text = 2 * use.prose >= use.values;
    if (is_text && !declares(use, fields.group) && !declares(use, fields.rating)) chosen.push_back(use.name);
  }
  if (chosen.empty()) return Error{"no field of the first records holds prose; name one with --text" + names_of(uses)};
  return chosen;
}

}  // namespace evenhand
