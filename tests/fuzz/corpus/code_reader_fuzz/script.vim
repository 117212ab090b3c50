script.vim
" A comment.
let s = "no comment"
  " Indented.
