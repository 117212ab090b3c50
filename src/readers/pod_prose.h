#pragma once

#include <string_view>

#include "base/span.h"
#include "readers/prose_writer.h"

namespace evenhand {

// Writes Perl's documentation (perlpod): headings, items, paragraphs. Masks commands, verbatim paragraphs, formatted
// blocks (=begin … =end), and the codes whose text is no prose: C<code>, F<file>, L<link>, X<index>, E<escape>, Z<>.
// Takes time linear in the size of `pod`.
void write_pod(ProseWriter& writer, std::string_view source, Span pod);

}  // namespace evenhand
