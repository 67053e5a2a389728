use std::ops::Mul;

fn twice<T: Mul<Output = T> + From<u8>>(value: T) -> T {
    value * T::from(2)
}

pub const fn height() -> u32 {
    const ONE: u32 = 1;
    ONE << 1
}

pub fn doubled() -> u32 {
    twice(height())
}
