//! `+=` on a type of your own becomes a call of `add_assign`. Which side is evaluated first now?

use std::ops::AddAssign;

struct Score(u32);

impl AddAssign<u32> for Score {
    fn add_assign(&mut self, more: u32) {
        self.0 += more;
    }
}

fn at(name: &str, index: usize) -> usize {
    println!("{name}");
    index
}

fn value(name: &str) -> u32 {
    println!("{name}");
    5
}

fn main() {
    let mut scores = [Score(1), Score(2)];
    scores[at("left", 1)] += value("right");
    println!("{} {}", scores[0].0, scores[1].0);
}
