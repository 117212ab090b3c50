#pragma once

#include <string>
#include <string_view>

namespace evenhand {

// `path` without “./” at its start, as services want it that compare it with the paths of a repository.
std::string repository_path(std::string_view path);

// The path as a URI reference (RFC 3986): relative for a relative path, file:// for an absolute one. Bytes outside of
// the unreserved ones are percent-encoded.
std::string uri_of(std::string_view path);

}  // namespace evenhand
