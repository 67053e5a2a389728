//! One macro matches an expression, the other one any tokens.

macro_rules! double {
    ($number:expr) => {
        2 * $number
    };
}

macro_rules! twice {
    ($($tokens:tt)*) => {
        2 * $($tokens)*
    };
}

fn main() {
    println!("{}", double!(3 + 4));
    println!("{}", twice!(3 + 4));
    println!("{}", twice!((3 + 4)));
}
