//! The slow part: calculating tides. This file counts how often it does.

use std::cell::Cell;

thread_local! {
    static HEIGHTS: Cell<usize> = const { Cell::new(0) };
    static TITLES: Cell<usize> = const { Cell::new(0) };
}

/// The height of the high tide on a day, in centimeters above or below the mark.
pub fn height(port: &str, day: u32) -> i32 {
    HEIGHTS.set(HEIGHTS.get() + 1);
    let mut height = -10;
    for byte in port.bytes() {
        height = (height * 3 + i32::from(byte)) % 90;
    }
    height + (day % 14) as i32 * 5 - 35
}

/// The title of a table.
pub fn title(port: &str) -> String {
    TITLES.set(TITLES.get() + 1);
    format!("Tides at {port}")
}

/// How many heights and titles this thread has calculated.
pub fn computed() -> (usize, usize) {
    (HEIGHTS.get(), TITLES.get())
}
