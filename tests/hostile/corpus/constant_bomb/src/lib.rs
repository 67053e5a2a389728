// kind: bomb
// layer: build
// expected: failed

const HEIGHT: u32 = {
    let mut round = 0_u64;
    while round < u64::MAX {
        round += 1;
    }
    2
};

pub fn height() -> u32 {
    HEIGHT
}
