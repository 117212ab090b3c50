#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "readers/archive.h"
#include "readers/xml.h"

namespace evenhand {

// A file of Office Open XML (ECMA-376, part 2): an archive of parts that point to each other by numbered relationships.
class OfficePackage {
 public:
  // `bytes` is borrowed. The Error is Archive's.
  static Result<OfficePackage> open(std::string_view bytes);

  struct Relationship {
    std::string id;
    std::string type;    // The last word of its type: “slide”, “comments”.
    std::string target;  // The name of a part; nothing outside of the package.
  };

  // Where `part` points to, in the order of the file. “” is the package itself. Nothing where it points nowhere.
  Result<std::vector<Relationship>> relationships_of(std::string_view part);

  // The part that everything begins with (word/document.xml).
  Result<std::string> main_part();

  // The Error names the part.
  Result<XmlTree> tree(std::string_view part);

 private:
  explicit OfficePackage(Archive archive) : archive_(std::move(archive)) {}

  Archive archive_;
};

// The first relationship of that type.
const OfficePackage::Relationship* find_type(const std::vector<OfficePackage::Relationship>& all,
                                             std::string_view type);
const OfficePackage::Relationship* find_id(const std::vector<OfficePackage::Relationship>& all, std::string_view id);

// Of an mc:AlternateContent, the alternative to read: the others say the same for older programs.
XmlNode preferred_alternative(XmlNode alternatives);

// The path that `target` means inside an archive when it is named by the file `base`: `../slides/a.xml` beside
// `ppt/notes/b.xml` is `ppt/slides/a.xml`; one with a slash before it begins at the top. Never leads out of the
// archive.
std::string resolve_part(std::string_view base, std::string_view target);

}  // namespace evenhand
