//! The order of the arms decides: there is no zone 9, but the arm for new tickets comes before the one that says so.

/// This line makes `src/gate.rs` part of the crate; the topic about modules explains it.
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

/// `gate(9, 0)`
pub const ZONE_9_AFTER_0: &str = "new ticket";

/// `gate(9, 300)`
pub const ZONE_9_AFTER_300: &str = "no zone 9";
