#include "document/content_format.h"

namespace evenhand {
namespace {

bool begins_with_utf16_mark(std::string_view head) {
  return head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF");
}

}  // namespace

Content content_of(std::string_view head) {
  Content content;
  content.is_binary = head.find('\0') != std::string_view::npos && !begins_with_utf16_mark(head);
  return content;
}

}  // namespace evenhand
