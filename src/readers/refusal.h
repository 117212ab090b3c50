#pragma once

#include <optional>
#include <string_view>

#include "base/result.h"
#include "document/format.h"

namespace evenhand {

// Why a file cannot be read, for its user: that it is empty; that its first bytes are those of another format than
// `format`, which says more than any `error` of the reader; otherwise `error`. Without a format the file was to be a
// text: then only another that is packed is named. `bytes`: its start, or all of it (which tells more of an archive).
Error refusal(const Error& error, std::optional<Format> format, std::string_view bytes);

}  // namespace evenhand
