use traits1::{Delay, Detour, Notice, board};

fn delay(line: u8, minutes: u32) -> Delay {
    Delay { line, minutes }
}

#[test]
fn a_short_delay_is_shown_as_it_is() {
    assert_eq!(board(&delay(4, 3)), "Line 4: 3 minutes late");
    assert_eq!(board(&delay(22, 9)), "Line 22: 9 minutes late");
}

#[test]
fn a_delay_is_urgent_from_ten_minutes_on() {
    assert_eq!(board(&delay(4, 10)), "! Line 4: 10 minutes late !");
    assert_eq!(board(&delay(22, 45)), "! Line 22: 45 minutes late !");
}

#[test]
fn a_detour_is_never_urgent() {
    let detour = Detour {
        line: 7,
        skipped: String::from("Harbour"),
    };
    assert_eq!(board(&detour), "Line 7 does not stop at Harbour");
    assert!(!detour.is_urgent());
    let detour = Detour {
        line: 31,
        skipped: String::from("Mill"),
    };
    assert_eq!(board(&detour), "Line 31 does not stop at Mill");
}

/// A kind of notice that `src/lib.rs` does not know.
struct LostUmbrella {
    colour: &'static str,
}

impl Notice for LostUmbrella {
    fn text(&self) -> String {
        format!("Lost: a {} umbrella", self.colour)
    }

    fn is_urgent(&self) -> bool {
        self.colour == "golden"
    }
}

#[test]
fn other_crates_can_bring_their_own_notices() {
    assert_eq!(
        board(&LostUmbrella { colour: "green" }),
        "Lost: a green umbrella"
    );
    assert_eq!(
        board(&LostUmbrella { colour: "golden" }),
        "! Lost: a golden umbrella !"
    );
}
