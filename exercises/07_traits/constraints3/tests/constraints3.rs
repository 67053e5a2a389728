use std::fmt::{self, Display, Formatter};

use constraints3::{Announce, Closing, Notice, Storm};

#[test]
fn an_ordinary_notice_asks_for_attention() {
    assert_eq!(
        Closing { hour: 20 }.announce(),
        "Please note: the pool closes at 20:00."
    );
}

#[test]
fn a_storm_begins_in_its_own_way() {
    assert_eq!(
        Storm { minutes: 15 }.announce(),
        "Leave the water: a storm comes in 15 minutes."
    );
    assert_eq!(Storm { minutes: 5 }.opening(), "Leave the water");
}

#[test]
fn a_text_can_be_announced() {
    assert_eq!(
        "a red towel was found".announce(),
        "Please note: a red towel was found."
    );
}

/// A notice that `src/lib.rs` does not know. It has no `impl` of `Announce`.
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
        "Let us sing"
    }
}

#[test]
fn notices_of_other_crates_can_announce() {
    let birthday = Birthday { child: "Noor" };
    assert_eq!(birthday.announce(), "Let us sing: Noor is seven today.");
}

/// Asks for `Notice` alone, and shows the notice.
fn whisper<N: Notice>(notice: &N) -> String {
    format!("({notice})")
}

#[test]
fn each_notice_can_be_shown() {
    assert_eq!(whisper(&Closing { hour: 9 }), "(the pool closes at 9:00)");
    assert_eq!(whisper(&"quiet, please"), "(quiet, please)");
}
