//! Asks for the sums of lists, and for their lines.

use question_mark2::{LineError, read_line, sum};

/// A list of up to five lines.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let (count, all_are_good) = (pick(6), pick(2) == 0);
    let lines = (0..count).map(|_| {
        let place = ["Graz", "Linz", "Wien", "Mürzzuschlag"][pick(4) as usize];
        // Quarters are added without any rounding, in each order.
        let price = pick(100) as f64 / 4.0;
        let tickets = pick(6);
        match pick(12) {
            _ if all_are_good => format!("{place};{price:.2};{tickets}"),
            0 => format!("{place};cheap;{tickets}"),
            1 => format!("{place};;"),
            2 => format!("{place};{price};two"),
            3 => format!("{place};{price};{tickets}.0"),
            4 => format!("{place};{price}"),
            5 => format!("{place};{price};{tickets};1"),
            6 => String::new(),
            _ => format!("{place};{price};{tickets}"),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The sum, and what is read in each line.
pub fn answer(input: &str) -> String {
    // A sum of nothing may be -0.
    let sum = sum(input).map(|sum| sum + 0.0).map_err(show);
    let mut answers = vec![format!("sum: {sum:?}")];
    for line in input.lines() {
        let order = read_line(line).map_err(show);
        let order = order.map(|order| (order.place, order.price, order.tickets));
        answers.push(format!("{order:?}"));
    }
    answers.join("\n")
}

fn show(error: LineError) -> String {
    match error {
        LineError::Fields(count) => format!("{count} fields"),
        LineError::Price(cause) => format!("price: {cause}"),
        LineError::Tickets(cause) => format!("tickets: {cause}"),
    }
}
