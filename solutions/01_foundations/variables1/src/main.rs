//! A bus counts its passengers from stop to stop.

fn main() {
    // `mut` tells the reader, too, that this value will not stay as it is.
    let mut passengers = 18;
    println!("Central Square: {passengers} on board");

    passengers += 5;
    println!("Old Bridge: {passengers} on board");

    passengers -= 9;
    println!("Harbour: {passengers} on board");
}
