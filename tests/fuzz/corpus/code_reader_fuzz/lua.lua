lua.lua
-- A comment.
--[[ A block
of prose. ]]
--[==[ With ]] inside. ]==]
local s = [[ -- no comment ]]
local t = "-- none" -- one
