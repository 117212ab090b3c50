python.py
#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Module docstring, with `code` and a URL: https://example.org/x.

Second paragraph.

    >>> call("me")
    'result line'

:param who: the person to call
:returns: what they said
"""
import os  # noqa: E402  # why it is here

# x = compute(1)
# import sys
# A sentence that stays.
NAME = "# no comment"
TABLE = {
    "key": 'a " b',
}
F = f"{NAME!r} # no comment {'x'}"
R = r"\" # no comment"
T = '''not a docstring # no comment'''


class Person:
    '''A person.

    Args:
        name: what they are called
    '''
    def greet(self):
        "One line of documentation."
        return x  # type: ignore

    value = 3
    """Attribute documentation."""
    b"bytes are none"
    call(
        "an argument is none"
    )
