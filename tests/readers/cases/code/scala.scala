// A comment.
val s = """// none""" // one
val c = '"' // two
