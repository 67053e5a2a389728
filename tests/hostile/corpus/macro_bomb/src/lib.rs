// kind: bomb
// layer: build
// expected: failed

#![recursion_limit = "1000000"]

macro_rules! grow {
    ($($token:tt)*) => { grow!($($token)* $($token)* x) };
}

pub fn height() -> u32 {
    grow!(x)
}
