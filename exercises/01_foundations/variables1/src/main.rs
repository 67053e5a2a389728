//! A dungeon game counts your coins, but the compiler doesn't let the program change the counter.
//!
//! Read the message: it names the variable, and its `help` line shows the missing word. There is one player with one
//! purse, so keep one variable.

fn main() {
    let coins = 18;
    println!("at the gate: {coins} coins");

    coins += 5;
    println!("in the cellar: {coins} coins");

    coins -= 9;
    println!("after the shop: {coins} coins");
}
