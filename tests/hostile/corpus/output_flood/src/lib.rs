// kind: bomb
// layer: limits
// expected: failed

pub fn height() -> u32 {
    for round in 0..u64::MAX {
        println!("{round}");
    }
    1
}
