use trait_bounds2::{Clock, Thermometer, display};

struct Kettle {
    minutes: u32,
    degrees: i32,
}

impl Clock for Kettle {
    fn unit() -> &'static str {
        "min"
    }

    fn show(&self) -> u32 {
        self.minutes
    }
}

impl Thermometer for Kettle {
    fn unit() -> &'static str {
        "°C"
    }

    fn show(&self) -> i32 {
        self.degrees
    }
}

struct Freezer;

impl Clock for Freezer {
    fn unit() -> &'static str {
        "days"
    }

    fn show(&self) -> u32 {
        12
    }
}

impl Thermometer for Freezer {
    fn unit() -> &'static str {
        "°F"
    }

    fn show(&self) -> i32 {
        -4
    }
}

#[test]
fn a_kettle_shows_the_time_before_the_temperature() {
    let kettle = Kettle {
        minutes: 7,
        degrees: 85,
    };
    assert_eq!(display(&kettle), "7 min, 85 °C");
    let cold = Kettle {
        minutes: 0,
        degrees: -1,
    };
    assert_eq!(display(&cold), "0 min, -1 °C");
}

#[test]
fn another_gadget_has_other_units() {
    assert_eq!(display(&Freezer), "12 days, -4 °F");
}
