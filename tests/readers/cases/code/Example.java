/**
 * Calls <em>every</em>one.
 * @author A Person
 * @param name what they are called
 */
class Example {
    String s = """
        // none
        """; // one
    char c = '"'; // two
}
