//! The gate of a metro station looks at each ticket: its zone, and the minutes since it was stamped. `src/gate.rs`
//! holds the gate's only function, one `match` with ranges, guards and bindings.
//!
//! Read it (you cannot change it) and write down what the gate shows for each ticket, in the exact words. Go from
//! the top arm to the bottom arm for each ticket, and stop at the first that fits.

/// This line makes `src/gate.rs` part of the crate; the topic "modules" explains it.
pub mod gate;

/// `gate(0, 500)`
pub const ZONE_0_AFTER_500: &str = "staff";

/// `gate(2, 90)`
pub const ZONE_2_AFTER_90: &str = "go: 90 min";

/// `gate(2, 95)`
pub const ZONE_2_AFTER_95: &str = "5 min too late";

/// `gate(4, 120)`
pub const ZONE_4_AFTER_120: &str = "go: 120 min";

/// `gate(4, 121)`
pub const ZONE_4_AFTER_121: &str = "zone 4 ends at 120";

// Zone 9 does not exist, but the arm for new tickets stands above the arm that would say so.
/// `gate(9, 0)`
pub const ZONE_9_AFTER_0: &str = "new ticket";

/// `gate(9, 300)`
pub const ZONE_9_AFTER_300: &str = "no zone 9";
