javascript.js
// A comment.
const re = /[/"']\/\*/; // after a pattern
const q = a / b; // a quotient / really
const t = `// none ${f(`/* inner */`)} text`; // after a template
const u = 'http://example.org'; /* block */
// eslint-disable-next-line no-console
/**
 * Calls {@link Person} with <code>x</code>.
 * @param {string} name - what they are called
 * @returns {Promise<void>} when it is done
 * @type {number}
 */
function f() { return /"/.test(x); } // after another
