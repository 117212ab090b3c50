elixir.ex
defmodule A do
  @moduledoc """
  Documentation of the module.
  """
  # A comment.
  x = ~r/# none/ # one
  y = "#{z} # none"
end
