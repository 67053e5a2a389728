//! Each pattern names the elements that it needs. `first` and `last` are two positions, so a slice of one element
//! doesn't match.

pub struct Room {
    pub name: String,
    /// How many minutes the tour stays here.
    pub minutes: u32,
}

/// Without rooms "no tour today", with one "only X", with two "X, then Y", and with more "X, 3 between, Z": the first
/// room, how many are between, and the last one.
pub fn sign(rooms: &[Room]) -> String {
    match rooms {
        [] => String::from("no tour today"),
        [last] => format!("only {}", last.name),
        [next, last] => format!("{}, then {}", next.name, last.name),
        [next, between @ .., last] => {
            format!("{}, {} between, {}", next.name, between.len(), last.name)
        }
    }
}

/// Whether the tour is a loop: at least two rooms, and the first and the last have the same name.
pub fn is_loop(rooms: &[Room]) -> bool {
    matches!(rooms, [first, .., last] if first.name == last.name)
}

/// A hint about the room before the last one: "time to sketch in X" if the tour stays there for 10 to 30 minutes,
/// "X for 45 minutes" if it stays longer, and otherwise nothing.
pub fn break_sign(rooms: &[Room]) -> Option<String> {
    match rooms {
        [
            ..,
            Room {
                name,
                minutes: 10..=30,
            },
            _last,
        ] => Some(format!("time to sketch in {name}")),
        [
            ..,
            Room {
                name,
                minutes: long @ 31..,
            },
            _last,
        ] => Some(format!("{name} for {long} minutes")),
        _ => None,
    }
}
