lisp.el
;;; x.el --- Documentation of the file -*- lexical-binding: t -*-
;; A comment.
(defun f (x)
  "What it does, for `x'.
More of it."
  (message "; no comment") ; one
  (list ?\" ?\; 'a))
