//! Two everyday rules, written with `bool`, and both functions are wrong. The comment above each function says what it
//! should do, and the tests try every combination.
//!
//! Find the two mistakes by reading. `!` means "not", `&&` means "and", `||` means "or", and `&&` binds more tightly
//! than `||`.

/// A museum: no one enters without a ticket. With a ticket, you can enter while the museum is open. When it's closed,
/// you can enter only if there's a night tour.
pub fn may_enter(has_ticket: bool, is_closed: bool, night_tour: bool) -> bool {
    has_ticket && !is_closed || night_tour
}

/// The lamp on the stairs has two switches, one at the bottom and one at the top. Moving either of them turns the lamp
/// on or off. With both switches down, the lamp is off.
pub fn lamp_is_on(bottom_is_up: bool, top_is_up: bool) -> bool {
    bottom_is_up || top_is_up
}
