use std::fmt::{self, Write};

use dyn2::{Exhibit, Hall, Vase, door_sign};

/// An exhibit that `src/lib.rs` doesn't know.
struct Painting {
    title: String,
}

impl Exhibit for Painting {
    fn kind() -> &'static str {
        "painting"
    }

    fn replica(&self) -> Box<dyn Exhibit> {
        Box::new(Painting {
            title: format!("{} (replica)", self.title),
        })
    }

    fn write_label(&self, out: &mut dyn Write) -> fmt::Result {
        write!(out, "\"{}\"", self.title)
    }
}

fn hall() -> Hall {
    Hall::showing(vec![
        Box::new(Vase { year: 1620 }),
        Box::new(Painting {
            title: String::from("Blue hour"),
        }),
        Box::new(Vase { year: 1788 }),
    ])
}

#[test]
fn a_hall_shows_exhibits_of_many_types() {
    assert_eq!(
        hall().guide().as_deref(),
        Ok("1. vase of 1620\n2. \"Blue hour\"\n3. vase of 1788\n")
    );
    assert_eq!(Hall::showing(Vec::new()).guide().as_deref(), Ok(""));
}

#[test]
fn a_replica_keeps_the_type_of_each_exhibit() {
    assert_eq!(
        hall().replica().guide().as_deref(),
        Ok("1. vase of 1620\n2. \"Blue hour (replica)\"\n3. vase of 1788\n")
    );
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
    assert_eq!(door_sign::<Painting>(), "Every painting is here");
    assert_eq!(Vase::kind(), "vase");
}
