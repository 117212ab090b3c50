#include "readers/refusal.h"

#include <string>

#include "document/content_format.h"

namespace evenhand {

Error refusal(const Error& error, std::optional<Format> format, std::string_view bytes) {
  if (bytes.empty()) return {"the file is empty"};
  const Content content = content_of(bytes);
  if (!content.format || content.format == format) return error;
  if (!format && !is_packed(*content.format)) return error;
  return {"not what its name says (by its first bytes: " + std::string(content.kind) + "); rename it, or say --as " +
          std::string(name_of(*content.format))};
}

}  // namespace evenhand
