use traits1::{Battery, Notice, Visit, board};

fn battery(number: u8, percent: u32) -> Battery {
    Battery { number, percent }
}

fn visit(port: u8, name: &str) -> Visit {
    Visit {
        port,
        name: String::from(name),
    }
}

#[test]
fn a_battery_above_ten_percent_is_not_urgent() {
    assert_eq!(board(&battery(4, 100)), "Battery 4: 100% left");
    assert_eq!(board(&battery(22, 11)), "Battery 22: 11% left");
}

#[test]
fn a_battery_is_urgent_at_ten_percent_or_less() {
    assert_eq!(board(&battery(4, 10)), "! Battery 4: 10% left !");
    assert_eq!(board(&battery(22, 0)), "! Battery 22: 0% left !");
}

#[test]
fn a_visit_is_never_urgent() {
    assert_eq!(board(&visit(7, "Ola")), "Port 7: Ola has arrived");
    assert_eq!(board(&visit(31, "Noor")), "Port 31: Noor has arrived");
    assert!(!visit(7, "Ola").is_urgent());
}

/// A kind of notice that `src/lib.rs` doesn't know.
struct LostGlove {
    color: &'static str,
}

impl Notice for LostGlove {
    fn text(&self) -> String {
        format!("Lost: a {} glove", self.color)
    }

    fn is_urgent(&self) -> bool {
        self.color == "golden"
    }
}

#[test]
fn other_crates_can_bring_their_own_notices() {
    assert_eq!(board(&LostGlove { color: "green" }), "Lost: a green glove");
    assert_eq!(
        board(&LostGlove { color: "golden" }),
        "! Lost: a golden glove !"
    );
}
