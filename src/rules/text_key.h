#pragma once

#include "rules/node_reader.h"

namespace evenhand {

template <typename Member>
struct MemberOf;
template <typename Owner, typename Type>
struct MemberOf<Type Owner::*> {
  using OwnerType = Owner;
};

// For tables of keys: reads a text into the member that the key is named after, as in {"title",
// text_key<&Rule::title>}.
template <auto member>
void text_key(const YamlNode& node, typename MemberOf<decltype(member)>::OwnerType& owner, FileNotes& notes) {
  owner.*member = read_text(node, notes);
}

}  // namespace evenhand
