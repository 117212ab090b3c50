#include "app/stream_record.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

namespace evenhand {
namespace {

using Json = nlohmann::json;

std::string undo_pointer_escapes(std::string_view part) {
  std::string text;
  for (std::size_t i = 0; i < part.size(); ++i) {
    const bool is_escape = part[i] == '~' && i + 1 < part.size() && (part[i + 1] == '0' || part[i + 1] == '1');
    if (is_escape) ++i;
    text += is_escape ? (part[i] == '0' ? '~' : '/') : part[i];
  }
  return text;
}

// The keys on the way to a field.
std::vector<std::string> keys_of(std::string_view field) {
  if (!field.starts_with('/')) return {std::string(field)};
  std::vector<std::string> keys;
  while (!field.empty()) {
    field.remove_prefix(1);
    const std::string_view part = field.substr(0, field.find('/'));
    keys.push_back(undo_pointer_escapes(part));
    field.remove_prefix(part.size());
  }
  return keys;
}

// Listens to the parser and keeps what the fields hold; builds no tree.
class FieldCollector {
 public:
  explicit FieldCollector(const StreamFields& fields)
      : fields_{Field{keys_of(fields.text), {}}, Field{keys_of(fields.id), {}}, Field{keys_of(fields.genre), {}}} {}

  // The value of a field as far as it is known.
  struct Value {
    enum class Kind { missing, string, other, null, composite };
    Kind kind = Kind::missing;
    std::string text;  // Of a string: its characters; of others, as JSON.
  };
  const Value& text() const { return fields_[0].value; }
  const Value& id() const { return fields_[1].value; }
  const Value& genre() const { return fields_[2].value; }
  bool is_object() const { return is_object_; }
  std::size_t broken_at() const { return broken_at_; }

  bool null() { return take({Value::Kind::null, "null"}); }
  bool boolean(bool value) { return take({Value::Kind::other, value ? "true" : "false"}); }
  bool number_integer(Json::number_integer_t value) { return take({Value::Kind::other, std::to_string(value)}); }
  bool number_unsigned(Json::number_unsigned_t value) { return take({Value::Kind::other, std::to_string(value)}); }
  bool number_float(Json::number_float_t, const std::string& as_written) {
    return take({Value::Kind::other, as_written});
  }
  bool string(std::string& value) { return take({Value::Kind::string, std::move(value)}); }
  bool binary(Json::binary_t&) { return true; }
  bool start_object(std::size_t) {
    if (way_.empty()) is_object_ = true;
    return begin();
  }
  bool start_array(std::size_t) { return begin(); }
  bool key(std::string& name) {
    way_.back() = std::move(name);
    return true;
  }
  bool end_object() { return end(); }
  bool end_array() { return end(); }
  template <typename Exception>
  bool parse_error(std::size_t position, const std::string&, const Exception&) {
    broken_at_ = position;
    return false;
  }

 private:
  struct Field {
    std::vector<std::string> keys;
    Value value;
  };

  bool take(Value value) {
    for (Field& field : fields_) {
      if (field.keys == way_) field.value = value;
    }
    return true;
  }
  // Items of arrays have an empty name; no field is called that.
  bool begin() {
    take({Value::Kind::composite, ""});
    way_.emplace_back();
    return true;
  }
  bool end() {
    way_.pop_back();
    return true;
  }

  std::array<Field, 3> fields_;
  std::vector<std::string> way_;  // The keys to the value that comes next.
  bool is_object_ = false;
  std::size_t broken_at_ = 0;
};

using Value = FieldCollector::Value;

std::string json_of(const Value& id) {
  if (id.kind == Value::Kind::string) return Json(id.text).dump();
  return id.kind == Value::Kind::other ? id.text : "null";
}

std::optional<Error> find_mistake(const FieldCollector& collected, const StreamFields& fields) {
  if (!collected.is_object()) return Error{"the line is no JSON object"};
  const std::string text_field = "the field '" + fields.text + "'";
  if (collected.text().kind == Value::Kind::missing)
    return Error{"there is no field '" + fields.text + "'; --text-field names another"};
  if (collected.text().kind != Value::Kind::string) return Error{text_field + " is no string"};
  if (collected.text().text.find('\0') != std::string::npos) return Error{text_field + " holds a NUL (\\u0000)"};
  if (collected.id().kind == Value::Kind::composite)
    return Error{"the field '" + fields.id + "' is neither a string nor a number"};
  const Value& genre = collected.genre();
  if (genre.kind == Value::Kind::missing || genre.kind == Value::Kind::null || genre_named(genre.text))
    return std::nullopt;
  return Error{"the field '" + fields.genre + "' names no genre: '" + genre.text.substr(0, 40) + "'"};
}

}  // namespace

StreamRecord parse_stream_record(std::string_view line, const StreamFields& fields) {
  FieldCollector collected(fields);
  StreamRecord record;
  const bool is_json = Json::sax_parse(line.begin(), line.end(), &collected);
  record.id = json_of(collected.id());
  if (is_json) {
    record.error = find_mistake(collected, fields);
  } else {
    record.error = Error{"broken JSON or UTF-8 at byte " + std::to_string(collected.broken_at()) + " of the line"};
  }
  if (record.error) return record;
  record.text = collected.text().text;
  if (collected.genre().kind == Value::Kind::string) record.genre = genre_named(collected.genre().text);
  return record;
}

}  // namespace evenhand
