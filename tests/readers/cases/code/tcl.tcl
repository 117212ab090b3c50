# A comment.
set x "# none"
set color #fff
