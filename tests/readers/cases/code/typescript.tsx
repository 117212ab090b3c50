// A comment.
const x: Array<string> = []; // one
const y = <p>Don't {/* two */}</p>;
