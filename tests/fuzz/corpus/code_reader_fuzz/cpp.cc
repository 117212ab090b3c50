cpp.cc
#include <string>  // A trailing comment.

// The first line of a paragraph
// goes on here.
//
// A blank comment line splits.

/// Sends the guys a letter.
///
/// \brief Says what it does.
/// \param name The name of the person.
/// \returns Nothing, or <b>every</b>thing.
/** Another one, with a gutter.
 *
 *  - a list item
 *    that goes on
 *  - another one
 *
 * @param[in] who  the person
 * @see other_function
 */
int f() {
  const int n = 1'000'000;  // not a string 'quoted'
  const char c = '"';       // a quotation mark
  const char d = '\'';      // an apostrophe
  const auto* raw = R"x(// no comment " /* )x";  // after a raw string
  const auto* s = "// no comment \" /*";  /* after a string */
  const auto* u = "http://example.org";
  // if (n == 2) {
  //   return n;
  // }
  // old_call(n, c);
  return n;  // NOLINT(readability)
}
/* unclosed: the rest is comment
   for (;;)
