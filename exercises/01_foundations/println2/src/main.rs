//! A café is missing on a map, and these four lines should show why. But two of the values can't be printed with `{}`.
//! Rust has another format for finding mistakes: the debug format.
//!
//! Print the name, the position and the hours in the debug format. Around a string, it shows the quotes and makes
//! invisible characters visible. The hours should take one line per number: there's a debug format for that, too.

fn main() {
    let name = "Old\tMill ";
    let position = (46.05, 14.51);
    let hours = [8, 13, 18];
    let tables = 9;

    println!("name: {name}");
    println!("position: {position}");
    println!("hours: {hours}");
    println!("tables: {tables}");
}
