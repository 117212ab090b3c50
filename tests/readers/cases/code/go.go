// Package a says what it does.
package a

var s = `// none /*` // one
var t = "// none" /* two */
var r = '"' // three
