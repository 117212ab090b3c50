-- A comment.
x <= '1'; -- one
