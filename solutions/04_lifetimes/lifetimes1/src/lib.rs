//! The screen at a bus stop chooses between lines such as "08:40 Harbour" that were lent to it.
//!
//! The compiler asks two functions the same question: from which parameter can the result be borrowed? Answer with
//! lifetime names, in the signatures only. Name only the parameters that the result can come from: the tests also
//! pass texts that end early.

/// The time in front of a line.
pub fn time(line: &str) -> &str {
    &line[..5]
}

/// The earlier of two lines; the first one if both buses leave at the same time.
pub fn earlier<'a>(one: &'a str, other: &'a str) -> &'a str {
    if time(other) < time(one) { other } else { one }
}

/// The first line of the timetable that goes to this place; an empty text if there is none.
pub fn next_to<'t>(timetable: &'t str, place: &str) -> &'t str {
    // `place` is only compared. Without the name, it may end before the result does.
    for line in timetable.lines() {
        if line.ends_with(place) {
            return line;
        }
    }
    ""
}
