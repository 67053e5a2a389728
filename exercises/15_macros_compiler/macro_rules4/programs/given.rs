//! A macro declares a variable, and gets its name from the caller.

macro_rules! start {
    ($name:ident) => {
        let $name = 5;
    };
}

fn main() {
    let score = 1;
    println!("{}", score);
    start!(score);
    println!("{}", score);
}
