use std::panic::{AssertUnwindSafe, catch_unwind};

use drops3::{OpenValve, Valve, water};

#[test]
fn the_valve_is_shut_after_the_last_bed() {
    let valve = Valve::installed();
    assert_eq!(water(&valve, &[5, 3, 2], 10), 3);
    assert!(
        !valve.is_open(),
        "all beds are watered, but the water is still running"
    );
}

#[test]
fn the_valve_is_shut_when_the_tank_is_empty() {
    let valve = Valve::installed();
    assert_eq!(water(&valve, &[5, 6, 1], 10), 1);
    assert!(
        !valve.is_open(),
        "the function returned early, but the valve is still open"
    );
}

#[test]
fn the_valve_is_shut_even_after_a_panic() {
    let valve = Valve::installed();
    let result = catch_unwind(AssertUnwindSafe(|| water(&valve, &[5, 0], 10)));
    assert!(result.is_err(), "a bed of 0 liters should still panic");
    assert!(
        !valve.is_open(),
        "the function panicked, but the valve is still open"
    );
}

#[test]
fn the_water_runs_as_long_as_the_guard_lives() {
    let valve = Valve::installed();
    {
        let _open = OpenValve::open(&valve);
        assert!(
            valve.is_open(),
            "the guard is alive, so the valve should be open"
        );
    }
    assert!(
        !valve.is_open(),
        "the guard has been dropped, so the valve should be shut"
    );
}

#[test]
fn the_valve_is_opened_once_and_shut_once() {
    let valve = Valve::installed();
    water(&valve, &[1, 1], 10);
    assert_eq!(
        valve.turns(),
        2,
        "one watering opens the valve once and shuts it once"
    );
}
