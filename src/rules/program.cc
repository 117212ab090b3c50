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
        put(Op::exact, pool_.word_set(expansion.words), pool_.string(expansion.text));
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

  std::uint32_t put(Op op, std::uint32_t a = 0, std::uint32_t b = 0) {
    code_.push_back(Instruction{op, {}, a, b});
    return here() - 1;
  }

  void write_alternation(const std::vector<Expansion>& branches) {
    std::vector<std::uint32_t> ends;
    for (const Expansion& branch : branches) {
      const bool last = &branch == &branches.back();
      const std::uint32_t split = last ? 0 : put(Op::split, here() + 1);
      write(branch);
      if (last) break;
      ends.push_back(put(Op::jump));
      code_[split].b = here();
    }
    for (const std::uint32_t end : ends) code_[end].a = here();
  }

  void write_optional(const Expansion& child) {
    const std::uint32_t split = put(Op::split, here() + 1);
    write(child);
    code_[split].b = here();
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
