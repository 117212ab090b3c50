#include "rules/program.h"

namespace evenhand {
namespace {

using Kind = Expansion::Kind;

class Writer {
 public:
  explicit Writer(const ProgramPool& pool) : pool_(pool) {}

  void write(const Expansion& expansion) {
    switch (expansion.kind) {
      case Kind::sequence:
        for (const Expansion& child : expansion.children) write(child);
        break;
      case Kind::alternation:
        write_alternation(expansion.children);
        break;
      case Kind::optional:
        write_optional(expansion.children.front());
        break;
      case Kind::words:
        put(Op::words, pool_.word_set(expansion.words));
        break;
      case Kind::stem:
        put(Op::words, pool_.word_set({expansion.text + "*"}));
        break;
      case Kind::exact:
        put(Op::spelled, pool_.string(expansion.text));
        put(Op::words, pool_.word_set(expansion.words));
        break;
      case Kind::any:
        put(Op::any);
        break;
      case Kind::loose:
        put(Op::loose);
        break;
      case Kind::comma:
        put(Op::comma);
        break;
      case Kind::edge:
        put(Op::edge);
        break;
      case Kind::name:
        put(Op::name);
        break;
      case Kind::digits:
        put(Op::digits);
        break;
      case Kind::ly_word:
        put(Op::ly_word);
        break;
      case Kind::regex:
        put(Op::regex, pool_.regex(expansion.text));
        break;
    }
  }

  std::vector<Instruction> finish() {
    put(Op::accept);
    return std::move(code_);
  }

 private:
  std::uint32_t here() const { return static_cast<std::uint32_t>(code_.size()); }

  void put(Op op, std::uint32_t operand = 0) { code_.emplace_back(op, operand); }

  // Puts an instruction that leads on; where to, lead_here() says.
  std::uint32_t put_open(Op op) {
    put(op);
    return here() - 1;
  }

  void lead_here(std::uint32_t open) { code_[open] = Instruction(code_[open].op(), here()); }

  void write_alternation(const std::vector<Expansion>& branches) {
    std::vector<std::uint32_t> ends;
    for (const Expansion& branch : branches) {
      const bool last = &branch == &branches.back();
      const std::uint32_t split = last ? 0 : put_open(Op::split);
      write(branch);
      if (last) break;
      ends.push_back(put_open(Op::jump));
      lead_here(split);
    }
    for (const std::uint32_t end : ends) lead_here(end);
  }

  void write_optional(const Expansion& child) {
    const std::uint32_t split = put_open(Op::split);
    write(child);
    lead_here(split);
  }

  const ProgramPool& pool_;
  std::vector<Instruction> code_;
};

}  // namespace

std::vector<Instruction> write_program(const Expansion& expansion, const ProgramPool& pool) {
  Writer writer(pool);
  writer.write(expansion);
  return writer.finish();
}

}  // namespace evenhand
