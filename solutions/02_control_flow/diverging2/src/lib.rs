//! All three jumps have the type `!`, which fits next to an `i32`. After the `match`, `rain` always has a value.

/// How many measurements the list has, and their sum.
pub fn read(list: &[i32]) -> (u32, i32) {
    let mut count = 0;
    let mut sum = 0;
    for &number in list {
        let rain = match number {
            -1 => continue,
            -2 => break,
            ..=-3 => return (0, 0),
            millimeters => millimeters,
        };
        count += 1;
        sum += rain;
    }
    (count, sum)
}
