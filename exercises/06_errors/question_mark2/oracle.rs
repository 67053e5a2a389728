//! Adds up lists, and reads each of their lines.

use question_mark2::{LineError, read_line, sum};

/// A list of up to five lines.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let (count, all_are_good) = (pick(6), pick(2) == 0);
    let lines = (0..count).map(|_| {
        let bread = ["Rye", "Spelt", "Oat", "Zopf à la crème"][pick(4) as usize];
        // Quarters are added up exactly, in any order.
        let price = pick(100) as f64 / 4.0;
        let loaves = pick(6);
        match pick(12) {
            _ if all_are_good => format!("{bread};{price:.2};{loaves}"),
            0 => format!("{bread};cheap;{loaves}"),
            1 => format!("{bread};;"),
            2 => format!("{bread};{price};two"),
            3 => format!("{bread};{price};{loaves}.0"),
            4 => format!("{bread};{price}"),
            5 => format!("{bread};{price};{loaves};1"),
            6 => String::new(),
            _ => format!("{bread};{price};{loaves}"),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The sum, and what each line is read as.
pub fn answer(input: &str) -> String {
    // The sum of an empty list may be -0.
    let sum = sum(input).map(|sum| sum + 0.0).map_err(show);
    let mut answers = vec![format!("sum: {sum:?}")];
    for line in input.lines() {
        let order = read_line(line).map_err(show);
        let order = order.map(|order| (order.bread, order.price, order.loaves));
        answers.push(format!("{order:?}"));
    }
    answers.join("\n")
}

fn show(error: LineError) -> String {
    match error {
        LineError::Fields(count) => format!("{count} fields"),
        LineError::Price(cause) => format!("price: {cause}"),
        LineError::Loaves(cause) => format!("loaves: {cause}"),
    }
}
