//! Takes an overflow for a division by zero.

mod operators;

pub use operators::{Binary, Trap, Unary};

/// What an operator makes of one number. A comparison is 1 or 0.
pub fn unary(operator: Unary, a: i32) -> i32 {
    match operator {
        Unary::Clz => a.leading_zeros() as i32,
        Unary::Ctz => a.trailing_zeros() as i32,
        Unary::Popcnt => a.count_ones() as i32,
        Unary::Eqz => i32::from(a == 0),
        Unary::Extend8S => i32::from(a as i8),
        Unary::Extend16S => i32::from(a as i16),
    }
}

/// What an operator makes of two numbers.
pub fn binary(operator: Binary, a: i32, b: i32) -> Result<i32, Trap> {
    let (ua, ub) = (a.cast_unsigned(), b.cast_unsigned());
    Ok(match operator {
        Binary::Add => a.wrapping_add(b),
        Binary::Sub => a.wrapping_sub(b),
        Binary::Mul => a.wrapping_mul(b),
        Binary::DivS | Binary::DivU | Binary::RemS | Binary::RemU if b == 0 => {
            return Err(Trap::DivideByZero);
        }
        Binary::DivS => a.checked_div(b).ok_or(Trap::DivideByZero)?,
        Binary::DivU => (ua / ub).cast_signed(),
        Binary::RemS => a.wrapping_rem(b),
        Binary::RemU => (ua % ub).cast_signed(),
        Binary::And => a & b,
        Binary::Or => a | b,
        Binary::Xor => a ^ b,
        Binary::Shl => a.wrapping_shl(ub),
        Binary::ShrS => a.wrapping_shr(ub),
        Binary::ShrU => ua.wrapping_shr(ub).cast_signed(),
        Binary::Rotl => a.rotate_left(ub % 32),
        Binary::Rotr => a.rotate_right(ub % 32),
        Binary::Eq => i32::from(a == b),
        Binary::Ne => i32::from(a != b),
        Binary::LtS => i32::from(a < b),
        Binary::LtU => i32::from(ua < ub),
        Binary::LeS => i32::from(a <= b),
        Binary::LeU => i32::from(ua <= ub),
        Binary::GtS => i32::from(a > b),
        Binary::GtU => i32::from(ua > ub),
        Binary::GeS => i32::from(a >= b),
        Binary::GeU => i32::from(ua >= ub),
    })
}
