;; A comment.
(defn f
  "Documentation of a function."
  [x] (str "; none" \; \" x)) ; one
