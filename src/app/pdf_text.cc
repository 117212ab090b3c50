#include "app/pdf_text.h"

#include "base/process.h"

namespace evenhand {
namespace {

using End = ProcessOutcome::End;

// The first line of what it complained about, without its own words around.
std::string complaint(std::string_view messages) {
  std::string_view line = messages.substr(0, messages.find('\n'));
  const std::size_t colon = line.find(": ");
  if (colon != std::string_view::npos) line.remove_prefix(colon + 2);
  return std::string(line.empty() ? std::string_view("it says no more") : line);
}

Error no_text(const ProcessOutcome& outcome, const ProcessRequest& request) {
  switch (outcome.end) {
    case End::not_installed:
      return {
          "PDF is read with pdftotext, which is not installed; it is in the package poppler-utils (Debian, Fedora) "
          "or poppler (Homebrew)"};
    case End::out_of_time:
      return {"pdftotext did not come to an end in " + std::to_string(request.most_time.count() / 1000) + " seconds"};
    case End::too_much_output:
      return {"more than " + std::to_string(request.most_output >> 20U) + " MiB of text; not read"};
    case End::killed:
      return {"pdftotext broke down on it, or needed too much memory"};
    case End::exited:
      break;
  }
  if (outcome.messages.find("ncorrect password") != std::string::npos) {
    return {"encrypted; save it without a password"};
  }
  constexpr int kNotAllowed = 3;  // Its manual: “error related to PDF permissions”.
  if (outcome.exit_code == kNotAllowed) return {"its author does not allow text to be taken out of it"};
  return {"pdftotext cannot read it (" + complaint(outcome.messages) + "); it may be broken or incomplete"};
}

}  // namespace

Result<std::string> text_of_pdf(std::string_view bytes) {
  ProcessRequest request;
  request.arguments = {"pdftotext", "-enc", "UTF-8", "-", "-"};
  request.input = bytes;
  request.most_time = std::chrono::seconds(120);
  request.most_output = std::size_t{256} << 20U;
  request.most_memory = std::size_t{2} << 30U;
  Result<ProcessOutcome> outcome = run_process(request);
  if (!outcome) return outcome.error();
  if (!outcome->succeeded()) return no_text(*outcome, request);
  return std::move(outcome->output);
}

}  // namespace evenhand
