; A comment.
#| outer #| inner |# goes on |#
(display "; none") ; one
