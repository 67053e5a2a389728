//! The sign at the front of a bus shows what lies ahead. How many stops there are is not known, so an index such as
//! `stops[1]` may point at nothing; indexing is refused here.
//!
//! Write the three bodies with slice patterns: `[]`, `[only]`, `[first, .., last]`, `[first, rest @ ..]`. A pattern says
//! how long the slice is and takes it apart at the same time. For a yes or no, there is `matches!`.

pub struct Stop {
    pub name: String,
    /// How many minutes the bus waits here.
    pub wait: u32,
}

/// Without stops "not in service", with one "last stop X", with two "X, then Y",
/// and with more "X, 3 between, Z": the next one, how many lie between, and the last one.
pub fn sign(stops: &[Stop]) -> String {
    match stops {
        [] => String::from("not in service"),
        [last] => format!("last stop {}", last.name),
        [next, last] => format!("{}, then {}", next.name, last.name),
        [next, between @ .., last] => {
            format!("{}, {} between, {}", next.name, between.len(), last.name)
        }
    }
}

/// Whether this is a round trip: at least two stops, the first and the last with the same name.
pub fn is_round_trip(stops: &[Stop]) -> bool {
    // `first` and `last` are two places: a slice of one element does not fit.
    matches!(stops, [first, .., last] if first.name == last.name)
}

/// What the driver says about the stop before the last one: "time for coffee in X" if the bus waits 10 to 30 minutes
/// there, "X for 45 minutes" if it waits longer, and else nothing.
pub fn announcement(stops: &[Stop]) -> Option<String> {
    match stops {
        [
            ..,
            Stop {
                name,
                wait: 10..=30,
            },
            _last,
        ] => Some(format!("time for coffee in {name}")),
        [
            ..,
            Stop {
                name,
                wait: long @ 31..,
            },
            _last,
        ] => Some(format!("{name} for {long} minutes")),
        _ => None,
    }
}
