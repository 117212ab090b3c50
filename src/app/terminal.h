#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "app/options.h"
#include "report/reporter.h"

namespace evenhand {

// Whether text on standard output gets colours: what the user chose; else NO_COLOR, then CLICOLOR_FORCE, then whether
// it is a terminal.
Color choose_color(ColorChoice choice);

// The columns that text is wrapped to: of the terminal, within reason, or 100 where there is none.
std::size_t choose_width();

// Where links to files begin, “file://host/folder/”; empty where standard output is no terminal that shows links
// (OSC 8).
std::string choose_link_root();

enum class PrintOutcome { complete, failed };

// To standard output. A reader that has left early, as `head` does, has got what it wanted: complete.
PrintOutcome print(std::string_view text);

// Whether `text` reached the file at `path`, or standard output where that is empty; if not, the user has been told.
bool deliver(std::string_view text, const std::string& path);

// To standard error, as it is.
void print_error(std::string_view text);

// "evenhand: " and the message, in one line of characters that a terminal shows and does not obey, to standard error.
void complain(const std::string& message);

}  // namespace evenhand
