//! The gate of a metro station checks each ticket: its zone, and the minutes since it was stamped. The gate's only
//! function is in `src/gate.rs`: one `match` with ranges, guards and bindings.
//!
//! Read it, leave it as it is, and write down exactly what the gate shows for each ticket. For each of them, go from
//! the top arm to the bottom arm, and stop at the first one that matches.

/// This line makes `src/gate.rs` part of the crate; the topic about modules explains it.
pub mod gate;

/// `gate(0, 500)`
pub const ZONE_0_AFTER_500: &str = "";

/// `gate(2, 90)`
pub const ZONE_2_AFTER_90: &str = "";

/// `gate(2, 95)`
pub const ZONE_2_AFTER_95: &str = "";

/// `gate(4, 120)`
pub const ZONE_4_AFTER_120: &str = "";

/// `gate(4, 121)`
pub const ZONE_4_AFTER_121: &str = "";

/// `gate(9, 0)`
pub const ZONE_9_AFTER_0: &str = "";

/// `gate(9, 300)`
pub const ZONE_9_AFTER_300: &str = "";
