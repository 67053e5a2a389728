//! A bus stop is missing on the map, and these lines should show why. But two of the values cannot be printed with
//! `{}`. For programmers who look for a mistake there is another form, the debug form.
//!
//! Print the position and the times in the debug form, and the name too: in the debug form a text shows its quotes,
//! and what is invisible between them. The times take one line each (there is a debug form for that), everything
//! else takes one line.

fn main() {
    let name = "Old\tBridge ";
    let position = (46.05, 14.51);
    let times = [7, 22, 37];
    let line = 9;

    println!("name: {name}");
    println!("position: {position}");
    println!("times: {times}");
    println!("line: {line}");
}
