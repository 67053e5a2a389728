//! Two rules of everyday life, written with `bool`.

/// Nobody boards without a ticket. People with a ticket board when they are in time.
/// When they are too late, they board only if the driver waits.
pub fn may_board(has_ticket: bool, too_late: bool, driver_waits: bool) -> bool {
    has_ticket && (!too_late || driver_waits)
}

/// The lamp on the stairs has a switch at the bottom and one at the top. Each switch, when it is moved, turns the
/// lamp on or off. With both switches down the lamp is off.
pub fn lamp_is_on(bottom_is_up: bool, top_is_up: bool) -> bool {
    // "Exactly one of the two" is the same as "they are different", and values of type `bool` can be compared.
    bottom_is_up != top_is_up
}
