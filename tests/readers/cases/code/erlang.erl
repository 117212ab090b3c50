%% A comment.
f() -> "% none". % one
