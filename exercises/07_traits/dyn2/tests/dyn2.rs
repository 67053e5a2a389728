use std::fmt::{self, Write};

use dyn2::{Exhibit, Vase, card, door_sign};

/// An exhibit that `src/lib.rs` doesn't know.
struct Robot {
    name: String,
}

impl Exhibit for Robot {
    fn kind() -> &'static str {
        "robot"
    }

    fn replica(&self) -> Box<dyn Exhibit> {
        Box::new(Robot {
            name: format!("{} II", self.name),
        })
    }

    fn write_label(&self, out: &mut dyn Write) -> fmt::Result {
        write!(out, "{}, a {}", self.name, Robot::kind())
    }

    fn picture(&self) -> [&str; 3] {
        [" [o_o] ", " /|_|\\ ", "_ d b _"]
    }
}

fn hall() -> Vec<Box<dyn Exhibit>> {
    let name = String::from("Bolt");
    vec![
        Box::new(Vase { year: 1620 }),
        Box::new(Robot { name }),
        Box::new(Vase { year: 1788 }),
    ]
}

/// The cards of a hall, from left to right.
fn cards(hall: &[Box<dyn Exhibit>]) -> Vec<String> {
    let card = |exhibit: &Box<dyn Exhibit>| card(exhibit.as_ref()).expect("the card has room");
    hall.iter().map(card).collect()
}

/// A hall, from left to right.
fn view(hall: &[Box<dyn Exhibit>]) -> String {
    let line = |row: usize| -> String { hall.iter().map(|shown| shown.picture()[row]).collect() };
    [line(0), line(1), line(2)].join("\n")
}

#[test]
fn a_hall_shows_exhibits_of_many_types() {
    assert_eq!(
        cards(&hall()),
        ["vase of 1620", "Bolt, a robot", "vase of 1788"]
    );
    let view = view(&hall());
    assert!(
        view.ends_with("_(___)__ d b __(___)_"),
        "the hall should show a vase, a robot and a vase:\n{view}"
    );
    println!("{view}\n{}", cards(&hall()).join(" | "));
}

#[test]
fn a_replica_keeps_the_type_of_each_exhibit() {
    let replicas: Vec<Box<dyn Exhibit>> = hall().iter().map(|shown| shown.replica()).collect();
    assert_eq!(
        cards(&replicas),
        ["vase of 1620", "Bolt II, a robot", "vase of 1788"]
    );
    assert_eq!(view(&replicas), view(&hall()), "replicas look the same");
}

#[test]
fn a_label_can_be_written_anywhere() {
    let mut sheet = String::from("Room 4: ");
    let vase: &dyn Exhibit = &Vase { year: 1901 };
    assert!(vase.write_label(&mut sheet).is_ok());
    assert_eq!(sheet, "Room 4: vase of 1901");
}

#[test]
fn you_can_ask_for_the_kind_without_an_exhibit() {
    assert_eq!(door_sign::<Vase>(), "Every vase is here");
    assert_eq!(door_sign::<Robot>(), "Every robot is here");
    assert_eq!(Vase::kind(), "vase");
}
