use serde::Deserialize;
use serde3::from_lines;

/// What the tests read: any type will do, and the crate knows none of them.
#[derive(Debug, PartialEq, Deserialize)]
struct Report<'a> {
    station: &'a str,
    wind: u32,
    celsius: f64,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Sky {
    rain: bool,
    gusts: Option<u32>,
    clouds: Vec<String>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Gauge {
    millimeters: Vec<Option<f64>>,
}

fn error_of<'a, T: Deserialize<'a>>(lines: &'a str) -> String {
    let Err(error) = from_lines::<T>(lines) else {
        panic!("there should be an error in {lines:?}");
    };
    error.to_string()
}

#[test]
fn numbers_are_read() {
    let report: Report = from_lines("station: Hill\nwind: 12\ncelsius: -3.5").unwrap();
    let expected = Report {
        station: "Hill",
        wind: 12,
        celsius: -3.5,
    };
    assert_eq!(report, expected);
    assert_ne!(
        report,
        Report {
            wind: 13,
            ..expected
        }
    );
}

#[test]
fn yes_and_no_are_read() {
    let read = |rain| from_lines::<Sky>(rain).map(|sky| sky.rain);
    assert_eq!(read("rain: yes\ngusts: 5\nclouds: cirrus"), Ok(true));
    assert_eq!(read("rain: no\ngusts: 5\nclouds: cirrus"), Ok(false));
}

#[test]
fn a_value_may_be_absent() {
    let sky: Sky = from_lines("gusts: -\nrain: no\nclouds: cirrus").unwrap();
    assert_eq!(sky.gusts, None);
    let sky: Sky = from_lines("gusts: 30\nrain: no\nclouds: cirrus").unwrap();
    assert_eq!(sky.gusts, Some(30));
}

#[test]
fn a_list_is_read() {
    let sky: Sky = from_lines("rain: no\ngusts: -\nclouds: cirrus, high cumulus").unwrap();
    assert_eq!(sky.clouds, ["cirrus", "high cumulus"]);
}

#[test]
fn a_list_can_hold_anything() {
    let gauge: Gauge = from_lines("millimeters: 0.5, -, 12").unwrap();
    assert_eq!(gauge.millimeters, [Some(0.5), None, Some(12.0)]);
}

#[test]
fn an_error_names_the_text() {
    let error = error_of::<Report>("station: Hill\nwind: 12m\ncelsius: 1");
    assert!(error.contains("12m"), "{error}");
    let error = error_of::<Report>("station: Hill\nwind: 1\ncelsius: warm");
    assert!(error.contains("warm"), "{error}");
    let error = error_of::<Sky>("rain: maybe\ngusts: -\nclouds: cirrus");
    assert!(error.contains("maybe"), "{error}");
    let error = error_of::<Gauge>("millimeters: 0.5, much");
    assert!(error.contains("much"), "{error}");
}
