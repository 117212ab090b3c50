#include "report/json_value.h"

namespace evenhand {

std::string to_text(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string to_indented_text(const Json& value) { return value.dump(2, ' ', false, Json::error_handler_t::replace); }

Json null_if_empty(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

}  // namespace evenhand
