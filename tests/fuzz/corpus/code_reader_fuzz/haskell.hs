haskell.hs
-- | Documentation of a function.
f' x = x --> y   -- not an operator
{- A block {- nested -} goes on. -}
g = "-- no comment" -- a comment
h = '"' -- after a character
