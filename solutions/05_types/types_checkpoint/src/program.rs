//! The programs of a machine. With the update syntax, each one names only what makes it different.

use crate::{Cents, Minutes};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Program {
    pub name: &'static str,
    pub degrees: u32,
    pub minutes: Minutes,
    pub price: Cents,
    pub spins: bool,
}

impl Program {
    pub const COTTON: Self = Self {
        name: "cotton",
        degrees: 60,
        minutes: Minutes(90),
        price: Cents(450),
        spins: true,
    };

    /// Like cotton, but at 30 degrees, for 60 minutes, and without spinning.
    pub const WOOL: Self = Self {
        name: "wool",
        degrees: 30,
        minutes: Minutes(60),
        spins: false,
        ..Self::COTTON
    };

    /// Like cotton, but for 30 minutes and 300 cents.
    pub const QUICK: Self = Self {
        name: "quick",
        minutes: Minutes(30),
        price: Cents(300),
        ..Self::COTTON
    };

    /// The program with this name, if there is one.
    pub fn called(name: &str) -> Option<Self> {
        match name {
            "cotton" => Some(Self::COTTON),
            "wool" => Some(Self::WOOL),
            "quick" => Some(Self::QUICK),
            _ => None,
        }
    }
}
