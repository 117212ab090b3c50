#pragma once

#include <cstdint>
#include <string_view>

namespace evenhand {

// What a macro of man or mdoc does.
enum class ManMacro : std::uint8_t {
  other,       // Nothing that is read: a request, or one that is not known.
  heading,     // .SH .Sh
  subheading,  // .SS .Ss
  paragraph,   // A block ends.
  item,        // The arguments are the label of an item.
  item_below,  // The next line is (.TP).
  text,        // The arguments are prose (.B .Em).
  parts,       // So they are, without blanks between them (.BR).
  gap,         // The word ends (.br).
  code_begin,  // No prose until code_end (.nf .EX .Bd -literal).
  code_end,
  ignore,   // No prose until a line of two dots: definitions, and .ig.
  table,    // Until .TE.
  drawing,  // Until .EN, .PE.
  hidden,   // Of mdoc: its arguments are names, files, options.
  shown,    // Of mdoc: its arguments are prose, and may be other macros.
};

ManMacro man_macro_named(std::string_view name);

// The same for macros of mdoc that may stand among the arguments of others.
ManMacro mdoc_macro_named(std::string_view name);

}  // namespace evenhand
