//! A workshop paints signs. First, the text loses the spaces at both ends. Then its length gives the width of the
//! board: 60 millimeters per character. So `sign` is a string at first and a number at the end.
//!
//! The compiler doesn't allow that: a variable keeps its type, with or without `mut`. Keep the name `sign` from the
//! first line to the last, but let each step create a new variable.

fn main() {
    let mut sign = "  Cherry Lane ";
    sign = sign.trim();
    println!("paint the text: {sign}");

    sign = sign.len() * 60;
    println!("cut the board: {sign} mm");
}
