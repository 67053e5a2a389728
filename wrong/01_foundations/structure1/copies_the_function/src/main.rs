//! A copy of the library's function.

const TICKET: u32 = 950;
const POPCORN: u32 = 420;

fn receipt(tickets: u32, popcorn: u32) -> String {
    let cents = tickets * TICKET + popcorn * POPCORN;
    format!(
        "{tickets} tickets, {popcorn} popcorn: {}.{:02}",
        cents / 100,
        cents % 100
    )
}

fn main() {
    println!("{}", receipt(2, 0));
    println!("{}", receipt(5, 1));
}
