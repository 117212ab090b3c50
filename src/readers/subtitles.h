#pragma once

#include "document/document.h"

namespace evenhand {

// Marks the prose of subtitles, SubRip (.srt) and WebVTT (.vtt): the text of the cues, of which those that one sentence
// goes through are one block. Numbers, times, settings, styles and tags are masked; notes (WebVTT) are prose and
// comments. A finding is at the time of its cue. REQUIRES: no block yet; the text is UTF-8.
Document read_subtitles(Document document);

}  // namespace evenhand
