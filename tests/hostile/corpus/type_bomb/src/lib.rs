// kind: bomb
// layer: build
// expected: failed

fn deeper<T>(level: u32, value: T) -> u32 {
    if level == 0 { 2 } else { deeper(level - 1, (value, 0_u8)) }
}

pub fn height() -> u32 {
    deeper(std::hint::black_box(1), ())
}
