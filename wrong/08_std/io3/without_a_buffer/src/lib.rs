//! A shop prints its receipts on a slow printer: it takes what its memory can hold and says how many bytes that were. So the
//! program collects the text in a buffer first.
//!
//! Some receipts lack their last lines, long names are torn apart, and when the paper ends nobody hears of it: the function
//! returns `Ok`. Find the two places where bytes get lost, and mend them. The buffer stays: a call of the printer is
//! expensive.

use std::io::{self, Write};

pub struct Item {
    pub name: String,
    pub cents: u32,
}

/// Prints a line for each item, such as "tea 3.50", and the total. Returns the number of bytes of the receipt.
pub fn print_receipt(printer: impl Write, items: &[Item]) -> io::Result<usize> {
    let mut out = printer;
    let mut bytes = 0;
    let mut total = 0;
    for item in items {
        let line = format!("{} {}\n", item.name, euros(item.cents));
        // `write` may take a part of the bytes; `write_all` calls it until all of them are taken.
        out.write_all(line.as_bytes())?;
        bytes += line.len();
        total += item.cents;
    }
    let line = format!("total {}\n", euros(total));
    out.write_all(line.as_bytes())?;
    // When the buffer is dropped it is written, too, but then nobody can be told of an error.
    out.flush()?;
    Ok(bytes + line.len())
}

fn euros(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
