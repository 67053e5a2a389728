//! error: lifetime may not live long enough
//! A player keeps the `&mut`, and writes when it's another player's turn.

use unsafe_cell1::Sheet;

fn main() {
    let sheet = Sheet::new(1);
    sheet.write(|number| *number);
    sheet.write(|number| number); // misuse
}
