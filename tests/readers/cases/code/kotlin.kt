// A comment.
val s = "${map["// none"]} text" // one
val t = """// none ${x}""" // two
/* outer /* inner */ goes on */
