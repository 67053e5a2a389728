//! A program that implements a trait has to implement all methods without a default.

use scores::Scored;

struct Chess;

impl Scored for Chess {
    fn points(&self) -> u32 {
        1
    }
}

fn main() {
    println!("{}", Chess.points());
}
