//! A bus counts its passengers from stop to stop. The compiler refuses to change the counter.
//!
//! Read the message: it names the variable, and its `help` line shows the word that is missing. There is one bus and
//! one counter, so keep one variable.

fn main() {
    let passengers = 18;
    println!("Central Square: {passengers} on board");

    passengers += 5;
    println!("Old Bridge: {passengers} on board");

    passengers -= 9;
    println!("Harbour: {passengers} on board");
}
