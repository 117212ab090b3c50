rust.rs
//! Crate documentation.
/// The lifetime of a borrow; don't panic.
fn f<'a>(x: &'a str) -> char {
    let r = r#"// no comment " "#; // after a raw string
    let b = br"/* none"; /* nested /* twice */ still */
    let c = '\''; // a character
    'outer: loop { break 'outer; } // a label
    '"'
}
