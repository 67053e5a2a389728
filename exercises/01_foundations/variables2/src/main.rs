//! A workshop paints signs. First the text loses the spaces at its ends, then its length gives the width of the
//! board: 60 millimetres for each letter. So `sign` is a text at first, and a number at the end.
//!
//! The compiler refuses that: a variable keeps its type for its whole life, `mut` or not. Keep the name `sign` from
//! the first line to the last, but let each step make a new variable.

fn main() {
    let mut sign = "  Harbour Street ";
    sign = sign.trim();
    println!("paint the text: {sign}");

    sign = sign.len() * 60;
    println!("cut the board: {sign} mm");
}
