//! A result of `earlier` can come from either line, so all three share one name. The animals are only compared: without
//! a name, they can be dropped before the result.

/// The time at the start of a line.
pub fn time(line: &str) -> &str {
    &line[..5]
}

/// The earlier of two lines; the first one if both meals start at the same time.
pub fn earlier<'a>(one: &'a str, other: &'a str) -> &'a str {
    if time(other) < time(one) { other } else { one }
}

/// The first line of the plan that is about these animals; an empty string if there is none.
pub fn next_for<'p>(plan: &'p str, animals: &str) -> &'p str {
    for line in plan.lines() {
        if line.ends_with(animals) {
            return line;
        }
    }
    ""
}
