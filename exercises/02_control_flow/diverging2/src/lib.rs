//! A ship writes the depth of the water on a tape, one number a second. Some numbers are signals:
//! -1: no echo, go on with the next number; -2: the tape ends here; below -2: the tape is damaged, and
//! the answer is (0, 0), whatever was read before.
//!
//! Every arm must give a depth, and three arms have none to give. Fill their `{}` with something that does not need
//! to: an expression of the type `!`. Nothing else has to change.

/// How many depths the tape holds, and their sum.
pub fn read_tape(tape: &[i32]) -> (u32, i32) {
    let mut count = 0;
    let mut sum = 0;
    for &mark in tape {
        let depth = match mark {
            -1 => {}
            -2 => {}
            ..=-3 => {}
            metres => metres,
        };
        count += 1;
        sum += depth;
    }
    (count, sum)
}
