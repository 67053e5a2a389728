//! Checks the range by hand before each calculation.

/// A chess clock: the time left (in seconds) after a move. A player who takes too long has 0 seconds left.
pub fn time_left(left: u32, used: u32) -> u32 {
    if left < used { 0 } else { left - used }
}

/// A small water meter counts liters in a `u8`. After 255 it starts again at 0.
pub fn meter_after(meter: u8, liters: u8) -> u8 {
    let sum = u32::from(meter) + u32::from(liters);
    (sum % 256) as u8
}

/// A bank account (in cents) after a deposit: the new balance, or `None` if a `u32` has no room for it. It must never
/// show a wrong balance.
pub fn balance_after(balance: u32, deposit: u32) -> Option<u32> {
    if balance > u32::MAX - deposit {
        None
    } else {
        Some(balance + deposit)
    }
}
