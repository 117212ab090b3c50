#include "readers/odf_file.h"

#include <utility>

#include "readers/archive.h"

namespace evenhand {
namespace {

constexpr std::string_view kManifest = "META-INF/manifest.xml";

Result<XmlTree> tree_in(Archive& archive, std::string_view name) {
  Result<std::string> content = archive.read(name);
  if (!content) return content.error();
  return XmlTree::parse(*std::move(content), name);
}

// OpenDocument encrypts the files inside, and says so in the manifest.
Result<bool> is_encrypted(Archive& archive) {
  if (!archive.holds(kManifest)) return false;
  const Result<std::string> manifest = archive.read(kManifest);
  if (!manifest) return manifest.error();
  return manifest->find("encryption-data") != std::string::npos;
}

}  // namespace

Result<OdfFile> OdfFile::open(std::string_view bytes) {
  Result<Archive> archive = Archive::open(bytes);
  if (!archive) return archive.error();
  const Result<bool> encrypted = is_encrypted(*archive);
  if (!encrypted) return encrypted.error();
  if (*encrypted) return Error{"encrypted; save it without a password"};
  if (!archive->holds("content.xml")) {
    return Error{"not what its name says: it is an archive, and holds no document of LibreOffice"};
  }
  Result<XmlTree> content = tree_in(*archive, "content.xml");
  if (!content) return content.error();
  OdfFile file{*std::move(content), std::nullopt, {}};
  if (archive->holds("styles.xml")) {
    Result<XmlTree> sheet = tree_in(*archive, "styles.xml");
    if (!sheet) return sheet.error();
    file.styles.add(sheet->root().child("styles"));
    file.styles.add(sheet->root().child("automatic-styles"));
    file.style_sheet = *std::move(sheet);
  }
  file.styles.add(file.content.root().child("automatic-styles"));
  return file;
}

Result<XmlNode> OdfFile::body(std::string_view kind) const {
  const XmlNode body = content.root().child("body").child(kind);
  if (!body) return Error{"not what its name says: content.xml in it has no " + std::string(kind)};
  return body;
}

}  // namespace evenhand
