ruby.rb
# frozen_string_literal: true
# A comment.
=begin
A block of
prose.
=end
s = "#{h["a"]} # no comment"
w = %w[# no comment]
q = %q(# none)
t = <<~TEXT
  # none either
TEXT
r = /# none/  # a pattern
x = a / b # a quotient
