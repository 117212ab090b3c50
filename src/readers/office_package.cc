#include "readers/office_package.h"

#include <algorithm>

namespace evenhand {
namespace {

using Relationships = std::vector<OfficePackage::Relationship>;

// `a/b.xml` has its relationships in `a/_rels/b.xml.rels`.
std::string relationships_part(std::string_view part) {
  const std::size_t name = part.rfind('/') + 1;  // 0 where there is no slash.
  return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

}  // namespace

Result<OfficePackage> OfficePackage::open(std::string_view bytes) {
  Result<Archive> archive = Archive::open(bytes);
  if (!archive) return archive.error();
  return OfficePackage(*std::move(archive));
}

Result<Relationships> OfficePackage::relationships_of(std::string_view part) {
  Relationships found;
  const std::string name = relationships_part(part);
  if (!archive_.holds(name)) return found;
  const Result<XmlTree> tree = this->tree(name);
  if (!tree) return tree.error();
  for (const XmlNode node : tree->root()) {
    if (node.name() != "Relationship" || node.attribute("TargetMode") == "External") continue;
    const std::string_view type = node.attribute("Type");
    found.push_back({std::string(node.attribute("Id")), std::string(type.substr(type.rfind('/') + 1)),
                     resolve_part(part, node.attribute("Target"))});
  }
  return found;
}

Result<std::string> OfficePackage::main_part() {
  const Result<Relationships> all = relationships_of("");
  if (!all) return all.error();
  const auto* const main = find_type(*all, "officeDocument");
  if (main == nullptr)
    return Error{"not what its name says: it is an archive, and holds no document of an office program"};
  return main->target;
}

Result<XmlTree> OfficePackage::tree(std::string_view part) {
  Result<std::string> content = archive_.read(part);
  if (!content) return content.error();
  return XmlTree::parse(*std::move(content), part);
}

const OfficePackage::Relationship* find_type(const Relationships& all, std::string_view type) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.type == type; });
  return found == all.end() ? nullptr : &*found;
}

const OfficePackage::Relationship* find_id(const Relationships& all, std::string_view id) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
  return found == all.end() ? nullptr : &*found;
}

XmlNode preferred_alternative(XmlNode alternatives) {
  const XmlNode choice = alternatives.child("Choice");
  return choice ? choice : alternatives.child("Fallback");
}

std::string resolve_part(std::string_view base, std::string_view target) {
  std::string whole = target.substr(0, 1) == "/" ? std::string() : std::string(base.substr(0, base.rfind('/') + 1));
  whole += target;
  std::vector<std::string_view> steps;
  for (std::string_view rest = whole; !rest.empty();) {
    const std::size_t end = std::min(rest.find('/'), rest.size());
    const std::string_view step = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (step == "..") {
      if (!steps.empty()) steps.pop_back();
    } else if (!step.empty() && step != ".") {
      steps.push_back(step);
    }
  }
  std::string path;
  for (const std::string_view step : steps) path += (path.empty() ? "" : "/") + std::string(step);
  return path;
}

}  // namespace evenhand
