//! The method's name says what you want at the end of the range. A plain `+` says that this can't overflow.

/// A chess clock: the time left (in seconds) after a move. A player who takes too long has 0 seconds left.
pub fn time_left(left: u32, used: u32) -> u32 {
    left.saturating_sub(used)
}

/// A small water meter counts liters in a `u8`. After 255 it starts again at 0.
pub fn meter_after(meter: u8, liters: u8) -> u8 {
    meter.wrapping_add(liters)
}

/// A bank account (in cents) after a deposit: the new balance, or `None` if a `u32` has no room for it. It must never
/// show a wrong balance.
pub fn balance_after(balance: u32, deposit: u32) -> Option<u32> {
    balance.checked_add(deposit)
}
