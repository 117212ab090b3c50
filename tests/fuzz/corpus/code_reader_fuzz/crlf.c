crlf.c
// One.
// Two goes on.
int x; /* Three.
 * Four.
 */
