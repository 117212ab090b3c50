// A comment.
/+ outer /+ inner +/ goes on +/
auto s = `// none`; // one
