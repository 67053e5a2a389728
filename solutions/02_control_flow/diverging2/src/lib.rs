//! A ship writes the depth of the water on a tape, one number a second. Some numbers are signals:
//! -1: no echo, go on with the next number; -2: the tape ends here; below -2: the tape is damaged, and
//! the answer is (0, 0), whatever was read before.

/// How many depths the tape holds, and their sum.
pub fn read_tape(tape: &[i32]) -> (u32, i32) {
    let mut count = 0;
    let mut sum = 0;
    for &mark in tape {
        // The three jumps have the type `!`, which fits beside `i32`: `depth` exists only where one was read.
        let depth = match mark {
            -1 => continue,
            -2 => break,
            ..=-3 => return (0, 0),
            metres => metres,
        };
        count += 1;
        sum += depth;
    }
    (count, sum)
}
