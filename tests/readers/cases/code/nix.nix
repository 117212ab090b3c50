# A comment.
{ s = ''# none ${x}''; t = "# none"; } # one
