use match3::{
    ZONE_0_AFTER_500, ZONE_2_AFTER_90, ZONE_2_AFTER_95, ZONE_4_AFTER_120, ZONE_4_AFTER_121,
    ZONE_9_AFTER_0, ZONE_9_AFTER_300,
};

/// The gate as it was shipped.
#[path = "../src/gate.rs"]
mod real;

/// Checks a prediction, without giving the answer away.
#[track_caller]
fn check(zone: u32, minutes: u32, predicted: &str) {
    assert!(
        real::gate(zone, minutes) == predicted,
        "for gate({zone}, {minutes}), the gate doesn't show \"{predicted}\""
    );
}

#[test]
fn a_pattern_can_ignore_the_minutes() {
    check(0, 500, ZONE_0_AFTER_500);
}

#[test]
fn a_range_starts_at_91() {
    check(2, 90, ZONE_2_AFTER_90);
    check(2, 95, ZONE_2_AFTER_95);
}

#[test]
fn a_guard_depends_on_the_zone() {
    check(4, 120, ZONE_4_AFTER_120);
    check(4, 121, ZONE_4_AFTER_121);
}

#[test]
fn the_first_arm_that_matches_wins() {
    check(9, 0, ZONE_9_AFTER_0);
    check(9, 300, ZONE_9_AFTER_300);
}
