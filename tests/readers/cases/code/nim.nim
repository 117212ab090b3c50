# A comment.
#[ outer #[ inner ]# goes on ]#
let s = "# none" # one
## Documentation.
