batch.bat
@echo off
REM A remark.
:: Another one.
rem lower case too
echo remember :: this
