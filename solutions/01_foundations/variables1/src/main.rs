//! `mut` also tells the reader that this value won't stay as it is.

fn main() {
    let mut coins = 18;
    println!("at the gate: {coins} coins");

    coins += 5;
    println!("in the cellar: {coins} coins");

    coins -= 9;
    println!("after the shop: {coins} coins");
}
