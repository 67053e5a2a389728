use std::fmt::{self, Write};

use dyn2::{Exhibit, Hall, Vase, door_sign};

/// An exhibit that `src/lib.rs` does not know.
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
            title: String::from("Low tide"),
        }),
        Box::new(Vase { year: 1788 }),
    ])
}

#[test]
fn a_hall_shows_exhibits_of_many_types() {
    assert_eq!(
        hall().guide().as_deref(),
        Ok("1. vase of 1620\n2. \"Low tide\"\n3. vase of 1788\n")
    );
    assert_eq!(Hall::showing(Vec::new()).guide().as_deref(), Ok(""));
}

#[test]
fn a_replica_keeps_the_type_of_each_exhibit() {
    assert_eq!(
        hall().replica().guide().as_deref(),
        Ok("1. vase of 1620\n2. \"Low tide (replica)\"\n3. vase of 1788\n")
    );
}

#[test]
fn a_label_goes_to_any_writer() {
    let mut sheet = String::from("Room 4: ");
    let vase: &dyn Exhibit = &Vase { year: 1901 };
    assert!(vase.write_label(&mut sheet).is_ok());
    assert_eq!(sheet, "Room 4: vase of 1901");
}

#[test]
fn the_kind_needs_no_exhibit() {
    assert_eq!(door_sign::<Vase>(), "This way to each vase");
    assert_eq!(door_sign::<Painting>(), "This way to each painting");
    assert_eq!(Vase::kind(), "vase");
}
