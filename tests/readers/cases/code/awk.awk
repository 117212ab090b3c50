# A comment.
/# none/ { print "# none" } # one
