//! Charts for a terminal. This code is right, and you don't change it. Your task is in `src/golden.rs`.

pub mod golden;

/// The highest number of blocks in a bar.
const LONGEST: u32 = 20;

/// Draws one bar for each line of the form `label: number`; other lines are left out. If a number is more
/// than 20, all bars are scaled so that the longest has 20 blocks, and a bar is never shorter than one
/// block. A zero is a dot.
pub fn chart(input: &str) -> String {
    let rows: Vec<(&str, u32)> = input.lines().filter_map(row).collect();
    let labels = rows.iter().map(|(label, _)| label.chars().count());
    let width = labels.max().unwrap_or(0);
    let highest = rows.iter().map(|(_, number)| *number).max().unwrap_or(0);
    let scaled = |number: u32| match highest {
        0..=LONGEST => number,
        _ => (number * LONGEST).div_ceil(highest),
    };
    let line = |&(label, number): &(&str, u32)| {
        let bar = match number {
            0 => String::from("·"),
            _ => "█".repeat(scaled(number) as usize),
        };
        format!("{label:>width$} {bar} {number}\n")
    };
    rows.iter().map(line).collect()
}

fn row(line: &str) -> Option<(&str, u32)> {
    let (label, number) = line.split_once(':')?;
    Some((label.trim(), number.trim().parse().ok()?))
}
