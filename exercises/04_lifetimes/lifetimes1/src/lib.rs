//! The screen at a bus stop chooses between lines such as "08:40 Harbour". It only borrows them.
//!
//! The compiler asks the same question about two functions: which parameter does the result borrow from? Answer it
//! with lifetime names, in the signatures only. Name only the parameters that the result can come from: the tests
//! also pass strings that are dropped early.

/// The time at the start of a line.
pub fn time(line: &str) -> &str {
    &line[..5]
}

/// The earlier of two lines; the first one if both buses leave at the same time.
pub fn earlier(one: &str, other: &str) -> &str {
    if time(other) < time(one) { other } else { one }
}

/// The first line of the timetable that goes to this place; an empty string if there is none.
pub fn next_to(timetable: &str, place: &str) -> &str {
    for line in timetable.lines() {
        if line.ends_with(place) {
            return line;
        }
    }
    ""
}
