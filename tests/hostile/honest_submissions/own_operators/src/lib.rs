use std::ops::{Add, Not};

#[derive(Clone, Copy)]
struct Meters(u32);

impl Add for Meters {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Not for Meters {
    type Output = bool;

    fn not(self) -> bool {
        self.0 == 0
    }
}

type Height = u32;

pub fn height() -> Height {
    let sum = Meters(1) + Meters(1);
    if !sum { 0 } else { sum.0 }
}
