//! A thermometer records whole degrees. `report` and the tests call `extremes`, which doesn't exist yet.
//!
//! Write it: it takes the temperatures as a slice and returns the coldest and the warmest one, together. Look at the
//! caller: what does the parameter have to be, and what the return type? Without any temperatures, the result is 0
//! and 0. Write `pub` before `fn`, as for `report`: the tests call it from another crate.

/// One line about a day.
pub fn report(degrees: &[i32]) -> String {
    let (coldest, warmest) = extremes(degrees);
    format!(
        "from {coldest} to {warmest} degrees, {} apart",
        warmest - coldest
    )
}
