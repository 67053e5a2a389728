use std::fmt::{self, Display, Formatter};

use constraints1::{Sensor, Station, Thermometer, warmer};

fn thermometer(degrees: &[i32]) -> Thermometer {
    Thermometer {
        degrees: degrees.to_vec(),
        reads: 0,
    }
}

/// A reading that `src/lib.rs` doesn't know. It can't be copied.
#[derive(PartialEq, PartialOrd)]
struct Rain {
    tenths: u32,
}

impl Display for Rain {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        write!(f, "{}.{} mm", self.tenths / 10, self.tenths % 10)
    }
}

/// Reads more rain each time.
struct RainGauge {
    tenths: u32,
}

impl Sensor for RainGauge {
    type Reading = Rain;

    fn read(&mut self) -> Rain {
        self.tenths += 7;
        Rain {
            tenths: self.tenths,
        }
    }
}

/// Reads degrees, too, but always the same number.
struct Cellar;

impl Sensor for Cellar {
    type Reading = i32;

    fn read(&mut self) -> i32 {
        12
    }
}

/// Can't be compared, and can't be printed.
struct Photo(Vec<u8>);

struct Camera;

impl Sensor for Camera {
    type Reading = Photo;

    fn read(&mut self) -> Photo {
        Photo(vec![255, 0])
    }
}

#[test]
fn a_station_finds_the_highest_reading() {
    let mut station = Station {
        place: String::from("Roof"),
        sensor: thermometer(&[-4, 9, 3]),
    };
    assert_eq!(station.highest(3), Some(9));
    assert_eq!(
        station.highest(1),
        Some(-4),
        "the fourth reading is -4 again"
    );
    assert_eq!(station.highest(0), None);
}

#[test]
fn a_station_reports_one_reading() {
    let mut station = Station {
        place: String::from("Shed"),
        sensor: thermometer(&[21]),
    };
    assert_eq!(station.report(), "Shed: 21");
}

#[test]
fn a_station_accepts_other_types_of_sensor() {
    let mut station = Station {
        place: String::from("Hill"),
        sensor: RainGauge { tenths: 0 },
    };
    assert_eq!(station.report(), "Hill: 0.7 mm");
    assert_eq!(station.highest(3).map(|rain| rain.tenths), Some(28));
    assert_eq!(
        Camera.read().0,
        [255, 0],
        "a camera is a sensor, even though photos have no order"
    );
}

#[test]
fn sensors_of_degrees_can_be_compared() {
    let mut outside = thermometer(&[30, -2]);
    assert!(warmer(&mut outside, &mut Cellar));
    assert!(!warmer(&mut outside, &mut Cellar));
    assert!(!warmer(&mut Cellar, &mut Cellar), "12 isn't more than 12");
}
