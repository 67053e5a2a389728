//! A rain gauge sends a number per hour: the millimeters of rain. Some numbers are signals. -1 means no measurement:
//! go on with the next number. -2 is the end of the list. Anything below -2 means that the gauge is broken: then the
//! answer is (0, 0), whatever came before.
//!
//! Every arm must have a number of millimeters, and three arms have none. Replace their `{}` with something that
//! doesn't need one: an expression of type `!`. Nothing else has to change.

/// How many measurements the list has, and their sum.
pub fn read(list: &[i32]) -> (u32, i32) {
    let mut count = 0;
    let mut sum = 0;
    for &number in list {
        let rain = match number {
            -1 => {}
            -2 => {}
            ..=-3 => {}
            millimeters => millimeters,
        };
        count += 1;
        sum += rain;
    }
    (count, sum)
}
