/// <summary>Says what it does.</summary>
var s = @"c:\"; // one
var t = @"a ""// none"" b"; // two
var n = 1_000; /* three */
