//! In three small devices, a number reaches the end of its range. With plain `+` and `-`, all three panic in a test.
//! Each device needs something else to happen, and the standard library has a method for each case.
//!
//! Choose the right method three times. You don't need an `if`.

/// A chess clock: the time left (in seconds) after a move. A player who takes too long has 0 seconds left.
pub fn time_left(left: u32, used: u32) -> u32 {
    left - used
}

/// A small water meter counts liters in a `u8`. After 255 it starts again at 0.
pub fn meter_after(meter: u8, liters: u8) -> u8 {
    meter + liters
}

/// A bank account (in cents) after a deposit: the new balance, or `None` if a `u32` has no room for it. It must never
/// show a wrong balance.
pub fn balance_after(balance: u32, deposit: u32) -> Option<u32> {
    Some(balance + deposit)
}
