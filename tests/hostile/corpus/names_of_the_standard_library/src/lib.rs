// kind: forged result
// layer: verdict
// expected: failed

pub mod std {
    pub mod process {
        pub fn exit(_: i32) {}
    }
}

#[macro_export]
macro_rules! test {
    ($($anything:tt)*) => {};
}

#[macro_export]
macro_rules! panic {
    ($($anything:tt)*) => {};
}

pub fn height() -> u32 {
    1
}
