# A comment.
	movl $1, %eax # one
/* two */
