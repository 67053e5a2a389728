//! A thermometer by the window notes whole degrees. `report` and the tests call `extremes`, which nobody has written.
//!
//! Write it: it takes the temperatures as a slice and returns the coldest and the warmest one, together. Read the
//! caller: what must the parameter be, and what the return type? Without any temperatures the answer is 0 and 0.
//! Write `pub` in front of `fn`, as with `report`: the tests call it from another crate.

/// One line about a day.
pub fn report(degrees: &[i32]) -> String {
    let (coldest, warmest) = extremes(degrees);
    format!(
        "from {coldest} to {warmest} degrees, {} apart",
        warmest - coldest
    )
}
