//! `a[i] = v` and `a[i] += v` on numbers. Which side is evaluated first?

fn at(name: &str, index: usize) -> usize {
    println!("{name}");
    index
}

fn value(name: &str) -> u32 {
    println!("{name}");
    5
}

fn main() {
    let mut scores = [1, 2];
    scores[at("left", 0)] = value("right");
    scores[at("left", 1)] += value("right");
    println!("{scores:?}");
}
