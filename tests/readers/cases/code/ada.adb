-- A comment.
X : Character := '"'; -- one
Y := X'First; -- two
S := "a ""-- none"; -- three
