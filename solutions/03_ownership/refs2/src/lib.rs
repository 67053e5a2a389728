//! A `&[Stop]` can come from a vector, an array, or a part of one; a `&Vec<Stop>` only from a vector.

pub struct Stop {
    pub name: String,
    pub minute: u32,
}

/// The minute when the bus is at a stop; uppercase and lowercase make no difference.
pub fn minute_at(stops: &[Stop], name: &str) -> Option<u32> {
    for stop in stops {
        if stop.name.eq_ignore_ascii_case(name) {
            return Some(stop.minute);
        }
    }
    None
}

fn longest_leg(stops: &[Stop]) -> u32 {
    let mut longest = 0;
    for leg in stops.windows(2) {
        longest = longest.max(leg[1].minute - leg[0].minute);
    }
    longest
}

/// A line, for example "3 stops, longest leg 12 min".
pub fn timetable(stops: &[Stop]) -> String {
    let longest = longest_leg(stops);
    format!("{} stops, longest leg {longest} min", stops.len())
}
