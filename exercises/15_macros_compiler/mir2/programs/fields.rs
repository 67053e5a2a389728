//! Two fields are two places. And two elements?

fn main() {
    let mut pair = (1, 2);
    let left = &mut pair.0;
    let right = &mut pair.1;
    std::mem::swap(left, right);
    println!("{pair:?}");
    let mut list = [1, 2];
    let first = &mut list[0];
    let second = &mut list[1];
    std::mem::swap(first, second);
    println!("{list:?}");
}
