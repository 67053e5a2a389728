//! The scoreboard of a stadium. This program has two mistakes, and the compiler reports both.
//!
//! Fix one mistake at a time: read the first message, change one thing, save, and look again. Sometimes one mistake
//! causes several messages, and the best advice is often in the lines that start with `help`.

fn main() {
    let team = "Ravens";
    let goals = 3;

    println("{team}");
    println!("goals: {gaols}");
    println!("second half");
}
