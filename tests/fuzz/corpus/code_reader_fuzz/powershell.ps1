powershell.ps1
<#
.SYNOPSIS
A block.
#>
# A comment.
Write-Host "a `" # none" # one
$x = @"
# none
"@
