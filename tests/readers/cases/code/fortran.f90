! A comment.
print *, 'it''s ! none' ! one
