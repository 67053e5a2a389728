//! A macro has a variable of its own.

macro_rules! plus_ten {
    ($number:expr) => {{
        let x = 10;
        $number + x
    }};
}

fn main() {
    let x = 1;
    println!("{}", plus_ten!(x));
    println!("{}", plus_ten!(x + x));
}
