// A comment.
var s = 'it\'s // none'; // one
var t = '''// none'''; // two
