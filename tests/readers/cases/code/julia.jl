# A comment.
#= outer #= inner =# goes on =#
"""
    f(x)

Documentation of a function.
"""
f(x) = x' * x # a transpose
s = "# none" # one
