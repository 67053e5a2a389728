use serde_json::{Value, from_str, from_value, json, to_value};
use serde2::{Event, Outcome, Place, Time};

fn event(outcome: Outcome) -> Event {
    let stadium = "Bislett".to_string();
    let place = Place { stadium, day: 163 };
    Event { place, outcome }
}

fn run() -> Event {
    let time = Time(187);
    event(Outcome::Run { meters: 1500, time })
}

fn file_of_the_run() -> Value {
    json!({ "stadium": "Bislett", "day": 163, "kind": "run", "meters": 1500, "time": "3:07" })
}

#[test]
fn a_run_is_written() {
    assert_eq!(to_value(run()).unwrap(), file_of_the_run());
}

#[test]
fn a_run_is_read() {
    let read: Event = from_value(file_of_the_run()).unwrap();
    assert_eq!(read, run());
    assert_ne!(read, event(Outcome::HighJump { centimeters: 1500 }));
}

#[test]
fn other_events_have_other_fields() {
    let jump = event(Outcome::HighJump { centimeters: 209 });
    let file = json!({ "stadium": "Bislett", "day": 163, "kind": "highJump", "centimeters": 209 });
    assert_eq!(to_value(&jump).unwrap(), file);
    let times = vec![Time(48), Time(600)];
    let relay = event(Outcome::Relay { times });
    let file = to_value(&relay).unwrap();
    assert_eq!(file["kind"], "relay");
    assert_eq!(file["times"], json!(["0:48", "10:00"]));
    assert_eq!(from_value::<Event>(file).unwrap(), relay);
}

#[test]
fn what_is_not_a_time_is_an_error() {
    for text in ["3.07", "3:60", ":07", "x:07", "3:", ""] {
        let read = from_value::<Time>(json!(text));
        let error = read.expect_err(text).to_string();
        assert!(error.contains(text), "the error doesn't name it: {error}");
    }
    assert!(from_str::<Time>("187").is_err(), "a number isn't a time");
}

#[test]
fn an_unknown_kind_is_an_error() {
    let mut file = file_of_the_run();
    file["kind"] = json!("Run");
    assert!(from_value::<Event>(file).is_err());
}
