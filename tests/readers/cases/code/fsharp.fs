// A comment.
let f = (*) 2 3 // one
(* outer (* inner *) goes on *)
let s = @"c:\" // two
