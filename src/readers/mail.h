#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"

namespace evenhand {

// Takes the text out of a mail (RFC 5322): its subject, and the parts that are plain text or HTML; of alternatives the
// plain one. Attachments are not read. What is quoted (`>`) is quoted in the document. A finding is in the subject, or
// in a part and its line, both from 1. Text in a charset that cannot be read is a loss of the document. The Error:
// there is no text at all, or the mail is nested too deeply.
Result<Document> read_mail(std::string path, std::string_view bytes);

}  // namespace evenhand
