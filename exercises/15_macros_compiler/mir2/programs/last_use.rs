//! A borrow is alive up to its last use.

fn main() {
    let mut scores = vec![3, 1, 2];
    let first = &scores[0];
    println!("{first}");
    scores.push(4);
    println!("{}", scores.len());
}
