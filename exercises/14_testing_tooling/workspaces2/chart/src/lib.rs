//! Bars for a terminal.

/// A bar of this many blocks.
#[cfg(not(feature = "color"))]
pub fn bar(length: usize) -> String {
    "█".repeat(length)
}

/// A bar of this many blocks, in a color.
#[cfg(feature = "color")]
pub fn bar(length: usize, color: colors::Color) -> String {
    colors::paint(&"█".repeat(length), color)
}

/// One bar per line, with its name.
#[cfg(not(feature = "plain"))]
pub fn table(rows: &[(&str, usize)]) -> String {
    let lines = rows.iter().map(|(name, length)| {
        let bar = "█".repeat(*length);
        format!("{name:>10} {bar}\n")
    });
    lines.collect()
}
