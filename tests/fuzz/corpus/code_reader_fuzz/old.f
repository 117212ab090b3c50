old.f
C     A comment of old.
      CALL X
* Another one.
