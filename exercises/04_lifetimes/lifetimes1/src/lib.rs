//! The sign at the gate of a zoo shows when the next animals eat. It borrows its line, such as "08:40 Penguins", from
//! the plan of the day.
//!
//! The compiler asks the same question about two functions: which parameter does the result borrow from? Answer it
//! with lifetime names, in the signatures only. Name only the parameters that the result can come from: the tests
//! also pass strings that are dropped early.

/// The time at the start of a line.
pub fn time(line: &str) -> &str {
    &line[..5]
}

/// The earlier of two lines; the first one if both meals start at the same time.
pub fn earlier(one: &str, other: &str) -> &str {
    if time(other) < time(one) { other } else { one }
}

/// The first line of the plan that is about these animals; an empty string if there is none.
pub fn next_for(plan: &str, animals: &str) -> &str {
    for line in plan.lines() {
        if line.ends_with(animals) {
            return line;
        }
    }
    ""
}
