# After a mark.
