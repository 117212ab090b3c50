<#
.SYNOPSIS
A block.
#>
# A comment.
Write-Host "a `" # none" # one
$x = @"
# none
"@
