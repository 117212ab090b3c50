/// @notice Says what it does.
string s = "// none"; // one
