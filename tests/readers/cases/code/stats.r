# A comment.
s <- "# none" # one
t <- r"(# none ")" # two
#' @param x documented here
