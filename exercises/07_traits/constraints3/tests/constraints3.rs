use std::fmt::{self, Display, Formatter};

use constraints3::{Announce, Closing, Notice, Storm};

#[test]
fn an_ordinary_notice_begins_with_please_note() {
    assert_eq!(
        Closing { hour: 20 }.announce(),
        "Please note: the pool closes at 20:00."
    );
}

#[test]
fn a_storm_warning_begins_differently() {
    assert_eq!(
        Storm { minutes: 15 }.announce(),
        "Leave the water: a storm comes in 15 minutes."
    );
    assert_eq!(Storm { minutes: 5 }.opening(), "Leave the water");
}

#[test]
fn a_string_can_be_announced() {
    assert_eq!(
        "a red towel was found".announce(),
        "Please note: a red towel was found."
    );
}

/// A notice that `src/lib.rs` doesn't know. It doesn't implement `Announce` itself.
struct Birthday {
    child: &'static str,
}

impl Display for Birthday {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        write!(f, "{} is seven today", self.child)
    }
}

impl Notice for Birthday {
    fn opening(&self) -> &str {
        "Let's sing"
    }
}

#[test]
fn notices_of_other_crates_can_be_announced() {
    let birthday = Birthday { child: "Noor" };
    assert_eq!(birthday.announce(), "Let's sing: Noor is seven today.");
}

/// Demands only `Notice`, and prints the notice.
fn whisper<N: Notice>(notice: &N) -> String {
    format!("({notice})")
}

#[test]
fn every_notice_can_be_printed() {
    assert_eq!(whisper(&Closing { hour: 9 }), "(the pool closes at 9:00)");
    assert_eq!(whisper(&"quiet, please"), "(quiet, please)");
}
