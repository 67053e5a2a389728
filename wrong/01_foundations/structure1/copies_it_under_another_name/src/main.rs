//! A copy of the library's function under another name, beside one that's imported and never called in earnest.

use structure1::receipt;

fn line(tickets: u32, popcorn: u32) -> String {
    let cents = tickets * 950 + popcorn * 420;
    format!(
        "{tickets} tickets, {popcorn} popcorn: {}.{:02}",
        cents / 100,
        cents % 100
    )
}

fn main() {
    let _ = receipt(5, 1);
    println!("{}", line(2, 0));
    println!("{}", line(5, 1));
}
