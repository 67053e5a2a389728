use defaults1::{Ferry, Journey, NightBus, Tram, change};

#[test]
fn a_tram_costs_ninety_cents_a_zone() {
    assert_eq!(change(&Tram { zones: 1 }, 100), Some(10));
    assert_eq!(Tram { zones: 2 }.ticket(), "tram, 2 zones: 180 cents");
    assert_eq!(Tram { zones: 5 }.ticket(), "tram, 5 zones: 450 cents");
}

#[test]
fn the_ferry_crosses_three_zones() {
    assert_eq!(Ferry.ticket(), "ferry, 3 zones: 270 cents");
    assert_eq!(change(&Ferry, 269), None, "one cent is missing");
    assert_eq!(change(&Ferry, 270), Some(0));
}

#[test]
fn the_night_bus_costs_more() {
    let night_bus = NightBus { zones: 2 };
    assert_eq!(
        change(&night_bus, 500),
        Some(120),
        "the machine asks for the ordinary price, not for the night bus's own"
    );
    assert_eq!(night_bus.ticket(), "night bus, 2 zones: 380 cents");
}

/// Says only what has no ordinary answer.
struct Lift;

impl Journey for Lift {
    fn name(&self) -> String {
        String::from("lift")
    }

    fn zones(&self) -> u32 {
        0
    }
}

#[test]
fn a_new_journey_needs_a_name_and_its_zones_only() {
    assert_eq!(change(&Lift, 40), Some(40));
    assert_eq!(Lift.ticket(), "lift, 0 zones: 0 cents");
}

/// Prints a ticket of its own.
struct CableCar;

impl Journey for CableCar {
    fn name(&self) -> String {
        String::from("cable car")
    }

    fn zones(&self) -> u32 {
        1
    }

    fn ticket(&self) -> String {
        format!("{}: up and down", self.name())
    }
}

#[test]
fn a_default_can_be_replaced_alone() {
    assert_eq!(CableCar.ticket(), "cable car: up and down");
    assert_eq!(change(&CableCar, 90), Some(0));
}
