const fn twice(number: u32) -> u32 {
    number * 2
}

pub const HEIGHT: u32 = twice(1);

pub fn height() -> u32 {
    HEIGHT
}
