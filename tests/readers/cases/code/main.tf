# A comment.
name = "${var.x}-# none" // one
text = <<EOT
# none
EOT
