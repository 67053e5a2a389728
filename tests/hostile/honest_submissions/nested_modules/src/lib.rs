pub fn height() -> u32 {
    gauge::north::HEIGHT
}

mod gauge {
    pub mod north {
        pub const HEIGHT: u32 = 2;
    }
}
