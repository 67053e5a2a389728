//! The receiver is borrowed exclusively, and the argument reads from it.

fn main() {
    let mut scores = vec![3, 1, 2];
    scores.push(scores.len());
    let list = &mut scores;
    Vec::push(list, list.len());
    println!("{scores:?}");
}
