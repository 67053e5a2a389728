//! A macro declares a variable.

macro_rules! start {
    () => {
        let score = 5;
    };
}

fn main() {
    start!();
    println!("{}", score);
}
