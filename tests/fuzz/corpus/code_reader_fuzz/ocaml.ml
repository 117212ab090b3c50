ocaml.ml
(* A comment (* nested *) with "*)" in it. *)
let f (x : 'a) = '"' (* after a character *)
let s = {id| (* none *) |id}
