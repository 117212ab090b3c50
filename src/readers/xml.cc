#include "readers/xml.h"

#include <algorithm>
#include <new>
#include <pugixml.hpp>
#include <utility>

namespace evenhand {
namespace {

constexpr unsigned kParsing = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype;

std::string_view without_prefix(std::string_view name) { return name.substr(name.find(':') + 1); }

// How many elements deep the deepest node stands; counting stops behind `enough`.
std::size_t depth_of(pugi::xml_node root, std::size_t enough) {
  std::size_t deepest = 0;
  std::size_t depth = 0;
  for (pugi::xml_node node = root; node && deepest <= enough;) {
    if (node.first_child()) {
      node = node.first_child();
      deepest = std::max(deepest, ++depth);
      continue;
    }
    while (node && node != root && !node.next_sibling()) {
      node = node.parent();
      --depth;
    }
    node = node == root ? pugi::xml_node() : node.next_sibling();
  }
  return deepest;
}

bool defines_entities(const pugi::xml_document& document) {
  for (const pugi::xml_node node : document.children()) {
    const bool is_doctype = node.type() == pugi::node_doctype;
    if (is_doctype && std::string_view(node.value()).find('[') != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

struct XmlTree::State {
  std::string bytes;  // The tree's strings lie in it.
  pugi::xml_document document;
};

XmlTree::XmlTree(std::unique_ptr<State> state) : state_(std::move(state)) {}
XmlTree::XmlTree(XmlTree&&) noexcept = default;
XmlTree& XmlTree::operator=(XmlTree&&) noexcept = default;
XmlTree::~XmlTree() = default;

Result<XmlTree> XmlTree::parse(std::string bytes, std::string_view name) {
  auto state = std::make_unique<State>();
  state->bytes = std::move(bytes);
  const pugi::xml_parse_result result =
      state->document.load_buffer_inplace(state->bytes.data(), state->bytes.size(), kParsing);
  if (result.status == pugi::status_out_of_memory) throw std::bad_alloc();
  if (!result) {
    return Error{std::string(name) + " in it is broken XML (" + result.description() + " at byte " +
                 std::to_string(result.offset) + ")"};
  }
  if (defines_entities(state->document)) {
    return Error{std::string(name) + " in it defines entities of its own, which are not expanded"};
  }
  if (depth_of(state->document, kDeepest) > kDeepest) {
    return Error{std::string(name) + " in it is nested more than " + std::to_string(kDeepest) + " levels deep"};
  }
  return XmlTree(std::move(state));
}

XmlNode XmlTree::root() const { return XmlNode(state_->document.document_element().internal_object()); }

bool XmlNode::is_text() const {
  const pugi::xml_node_type type = pugi::xml_node(node_).type();
  return type == pugi::node_pcdata || type == pugi::node_cdata;
}

std::string_view XmlNode::name() const { return without_prefix(pugi::xml_node(node_).name()); }

std::string_view XmlNode::text() const {
  return is_text() ? std::string_view(pugi::xml_node(node_).value()) : std::string_view();
}

std::string XmlNode::all_text() const {
  std::string text(this->text());
  for (const XmlNode child : *this) text += child.all_text();
  return text;
}

std::string_view XmlNode::attribute(std::string_view name) const {
  for (const pugi::xml_attribute attribute : pugi::xml_node(node_).attributes()) {
    if (without_prefix(attribute.name()) == name) return attribute.value();
  }
  return {};
}

bool XmlNode::has_attribute(std::string_view name) const {
  for (const pugi::xml_attribute attribute : pugi::xml_node(node_).attributes()) {
    if (without_prefix(attribute.name()) == name) return true;
  }
  return false;
}

std::string_view XmlNode::prefixed_attribute(std::string_view name) const {
  for (const pugi::xml_attribute attribute : pugi::xml_node(node_).attributes()) {
    const std::string_view whole = attribute.name();
    if (whole.size() > name.size() && without_prefix(whole) == name) return attribute.value();
  }
  return {};
}

XmlNode XmlNode::child(std::string_view name) const {
  for (const XmlNode node : *this) {
    if (node.name() == name) return node;
  }
  return {};
}

XmlNode XmlNode::first_child() const { return XmlNode(pugi::xml_node(node_).first_child().internal_object()); }

XmlNode XmlNode::next_sibling() const { return XmlNode(pugi::xml_node(node_).next_sibling().internal_object()); }

XmlNode XmlNode::descendant(std::string_view name) const {
  for (const XmlNode node : *this) {
    if (node.name() == name) return node;
    if (const XmlNode below = node.descendant(name)) return below;
  }
  return {};
}

XmlNode::Iterator XmlNode::begin() const { return Iterator(first_child()); }
XmlNode::Iterator XmlNode::end() const { return Iterator(XmlNode()); }

}  // namespace evenhand
