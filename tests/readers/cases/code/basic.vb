' A comment.
Dim s = "' none" ' one
REM Two
