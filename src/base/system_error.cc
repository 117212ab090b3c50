#include "base/system_error.h"

#include <cerrno>
#include <system_error>

namespace evenhand {

Error system_error(int code) {
  switch (code) {
    case ENOENT:
      return {"no such file or folder"};
    case EACCES:
      return {"no permission"};
    case ELOOP:
      return {"a symbolic link that leads back to itself"};
    default:
      return {std::generic_category().message(code)};
  }
}

}  // namespace evenhand
