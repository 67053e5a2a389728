//! Returns copies that are never dropped, instead of naming lifetimes.

/// The time at the start of a line.
pub fn time(line: &str) -> &str {
    &line[..5]
}

/// The earlier of two lines; the first one if both meals start at the same time.
pub fn earlier(one: &str, other: &str) -> &'static str {
    let line = if time(other) < time(one) { other } else { one };
    String::from(line).leak()
}

/// The first line of the plan that is about these animals; an empty string if there is none.
pub fn next_for(plan: &str, animals: &str) -> &'static str {
    for line in plan.lines() {
        if line.ends_with(animals) {
            return String::from(line).leak();
        }
    }
    ""
}
