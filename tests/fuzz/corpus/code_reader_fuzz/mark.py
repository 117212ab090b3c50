mark.py
﻿# After a mark.
