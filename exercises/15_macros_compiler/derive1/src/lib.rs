//! A gardener keeps lists of plants, tools and beds, and wants to write each of them as a table. Anything
//! that has columns can be written. (This file is finished. Your task is in `macros/src/lib.rs`, because a
//! crate of macros can hold nothing else.)

pub use derive1_macros::Columns;

/// A row of a table.
pub trait Columns {
    const NAMES: &'static [&'static str];

    fn values(&self) -> Vec<String>;
}

/// The table of these rows, with a line of names at the top.
pub fn table<R: Columns>(rows: &[R]) -> String {
    let mut lines = vec![R::NAMES.join(", ")];
    lines.extend(rows.iter().map(|row| row.values().join(", ")));
    lines.join("\n")
}
