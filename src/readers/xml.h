#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace pugi {
struct xml_node_struct;
}

namespace evenhand {

// An element or a stretch of text in an XmlTree, or nothing: every question to nothing is answered with nothing. Cheap
// to copy; lives as long as its tree.
//
// Names are without their prefix, since a prefix is whatever the program chose that wrote the file (`w:p`, `ns0:p`).
class XmlNode {
 public:
  class Iterator;

  XmlNode() = default;

  explicit operator bool() const { return node_ != nullptr; }
  friend bool operator==(const XmlNode&, const XmlNode&) = default;

  bool is_text() const;
  // Of an element; empty for text.
  std::string_view name() const;
  // Of text: with entities resolved. Empty for elements. Not checked to be UTF-8.
  std::string_view text() const;
  // All text below it, in order.
  std::string all_text() const;

  // The value of the first attribute of that name, whatever its prefix; empty where there is none.
  std::string_view attribute(std::string_view name) const;
  bool has_attribute(std::string_view name) const;
  // The same for an attribute that has a prefix: in `id="256" r:id="rId2"` the second.
  std::string_view prefixed_attribute(std::string_view name) const;

  // The first child element of that name.
  XmlNode child(std::string_view name) const;
  XmlNode first_child() const;
  XmlNode next_sibling() const;
  // The first element of that name below it, in the order of the file.
  XmlNode descendant(std::string_view name) const;

  // Children, in order: elements and text.
  Iterator begin() const;
  Iterator end() const;

 private:
  friend class XmlTree;
  explicit XmlNode(pugi::xml_node_struct* node) : node_(node) {}

  pugi::xml_node_struct* node_ = nullptr;
};

class XmlNode::Iterator {
 public:
  explicit Iterator(XmlNode node) : node_(node) {}
  XmlNode operator*() const { return node_; }
  Iterator& operator++() {
    node_ = node_.next_sibling();
    return *this;
  }
  friend bool operator==(const Iterator&, const Iterator&) = default;

 private:
  XmlNode node_;
};

// A whole XML document in memory. No entity but the five of XML is expanded and nothing is fetched; a document that
// defines entities is refused. Nested no deeper than kDeepest, so that readers may follow it by recursion.
class XmlTree {
 public:
  static constexpr std::size_t kDeepest = 256;  // Levels.

  // The Error says what is wrong with `bytes`, and calls them `name`.
  static Result<XmlTree> parse(std::string bytes, std::string_view name);

  XmlTree(XmlTree&&) noexcept;
  XmlTree& operator=(XmlTree&&) noexcept;
  ~XmlTree();

  // The outermost element; never nothing.
  XmlNode root() const;

 private:
  struct State;
  explicit XmlTree(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace evenhand
