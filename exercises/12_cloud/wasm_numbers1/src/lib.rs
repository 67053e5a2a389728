//! The core of an interpreter for WebAssembly: what `i32.add` and its relatives do with numbers. The names of the
//! operators are those of the specification. Some of them are wrong, and some are missing.
//!
//! An `i32` of WebAssembly has 32 bits and no sign. An operator whose name ends with `S` treats it as signed, and one
//! with `U` doesn't. Nothing overflows: results wrap around. Shifts and rotations take their distance modulo 32. Only
//! divisions can fail, with a trap: by zero, and the smallest number divided by -1. The test suite of the
//! specification judges.

mod operators;

pub use operators::{Binary, Trap, Unary};

/// What an operator makes of one number. A comparison is 1 or 0.
pub fn unary(operator: Unary, a: i32) -> i32 {
    match operator {
        Unary::Clz => a.leading_zeros() as i32,
        Unary::Ctz => a.trailing_zeros() as i32,
        Unary::Popcnt => todo!("count the ones of {a}"),
        Unary::Eqz => todo!("compare {a} with 0"),
        Unary::Extend8S => todo!("take the lowest byte of {a} as a signed one"),
        Unary::Extend16S => todo!("take the two lowest bytes of {a} as a signed number"),
    }
}

/// What an operator makes of two numbers.
pub fn binary(operator: Binary, a: i32, b: i32) -> Result<i32, Trap> {
    Ok(match operator {
        Binary::Add => a.saturating_add(b),
        Binary::Sub => a.saturating_sub(b),
        Binary::Mul => a.saturating_mul(b),
        Binary::DivS => a.checked_div(b).ok_or(Trap::DivideByZero)?,
        Binary::DivU => a.checked_div(b).ok_or(Trap::DivideByZero)?,
        Binary::RemS => a.checked_rem(b).ok_or(Trap::DivideByZero)?,
        Binary::RemU => a.checked_rem(b).ok_or(Trap::DivideByZero)?,
        Binary::And => a & b,
        Binary::Or => a | b,
        Binary::Xor => a ^ b,
        Binary::Shl => a << b,
        Binary::ShrS => a >> b,
        Binary::ShrU => a >> b,
        Binary::Rotl => todo!("rotate {a} to the left"),
        Binary::Rotr => todo!("rotate {a} to the right"),
        Binary::Eq => i32::from(a == b),
        Binary::Ne => i32::from(a != b),
        Binary::LtS => i32::from(a < b),
        Binary::LtU => i32::from(a < b),
        Binary::LeS => i32::from(a <= b),
        Binary::LeU => i32::from(a <= b),
        Binary::GtS => i32::from(a > b),
        Binary::GtU => i32::from(a > b),
        Binary::GeS => i32::from(a >= b),
        Binary::GeU => i32::from(a >= b),
    })
}
