//! Each `let` creates a new variable, so its type can differ. None of the three needs `mut`.

fn main() {
    let sign = "  Cherry Lane ";
    let sign = sign.trim();
    println!("paint the text: {sign}");

    let sign = sign.len() * 60;
    println!("cut the board: {sign} mm");
}
