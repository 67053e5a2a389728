//! A workshop paints signs: the text gives the width of the board.

fn main() {
    let sign = "  Harbour Street ";
    let sign = sign.trim();
    println!("paint the text: {sign}");

    // Each `let` makes a new variable, so it may have another type; none of the three needs `mut`.
    let sign = sign.len() * 60;
    println!("cut the board: {sign} mm");
}
