sql.sql
-- The table of staff.
SELECT 'it''s -- no comment', "a--b" FROM t; -- a trailing one
/* A block. */
