//! `place` is only compared, so it needs no name, and can be dropped before the result.

/// The time at the start of a line.
pub fn time(line: &str) -> &str {
    &line[..5]
}

/// The earlier of two lines; the first one if both buses leave at the same time.
pub fn earlier<'a>(one: &'a str, other: &'a str) -> &'a str {
    if time(other) < time(one) { other } else { one }
}

/// The first line of the timetable that goes to this place; an empty string if there is none.
pub fn next_to<'t>(timetable: &'t str, place: &str) -> &'t str {
    for line in timetable.lines() {
        if line.ends_with(place) {
            return line;
        }
    }
    ""
}
