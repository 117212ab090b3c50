fortran.f90
! A comment.
print *, 'it''s ! none' ! one
