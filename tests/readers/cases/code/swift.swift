/// Documentation.
let s = "\(f("// none")) text" // one
let t = #"// "none" "# // two
