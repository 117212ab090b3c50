// A comment.
wire [7:0] a = 8'hFF; // one
/* two */
