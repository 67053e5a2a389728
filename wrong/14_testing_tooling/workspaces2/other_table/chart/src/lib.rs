//! Aligns to the left.

/// A bar of this many blocks.
pub fn bar(length: usize) -> String {
    "█".repeat(length)
}

/// A bar of this many blocks, in a color.
#[cfg(feature = "color")]
pub fn colored_bar(length: usize, color: colors::Color) -> String {
    colors::paint(&bar(length), color)
}

/// One bar per line, with its name.
#[cfg(feature = "table")]
pub fn table(rows: &[(&str, usize)]) -> String {
    let lines = rows
        .iter()
        .map(|&(name, length)| format!("{name:<10} {}\n", bar(length)));
    lines.collect()
}
