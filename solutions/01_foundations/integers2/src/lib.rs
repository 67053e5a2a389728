//! Three small devices, and in each of them a number reaches the end of its range.

// The name of the method tells the reader what is meant; a plain `+` says: this never overflows.

/// A chess clock: the time that is left (in seconds) after a move. A player who takes too long has 0 left.
pub fn time_left(left: u32, used: u32) -> u32 {
    left.saturating_sub(used)
}

/// A small water meter counts litres in a `u8`: after 255 comes 0 again.
pub fn meter_after(meter: u8, litres: u8) -> u8 {
    meter.wrapping_add(litres)
}

/// A bank account (in cents) after a payment: the new amount, or `None` when the number has no room for it. A wrong
/// amount must never be shown.
pub fn account_after(account: u32, payment: u32) -> Option<u32> {
    account.checked_add(payment)
}
