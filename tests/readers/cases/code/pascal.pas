{ A comment. }
(* Another one. *)
s := 'it''s { none }'; // one
