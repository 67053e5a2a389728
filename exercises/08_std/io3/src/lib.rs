//! A shop prints its receipts on a slow printer. One call takes only as many bytes as the printer's memory can
//! hold, and returns their number. So the program collects the text in a buffer first.
//!
//! But some receipts lack their last lines, long names are cut, and when the paper runs out, the function still
//! returns `Ok`. There are two mistakes, and both of them lose bytes: find and fix them. Keep the buffer, because
//! every call to the printer takes time.

use std::io::{self, BufWriter, Write};

pub struct Item {
    pub name: String,
    pub cents: u32,
}

/// Prints a line for each item, for example "tea 3.50", and the total. Returns the size of the receipt in bytes.
pub fn print_receipt(printer: impl Write, items: &[Item]) -> io::Result<usize> {
    let mut out = BufWriter::with_capacity(64, printer);
    let mut bytes = 0;
    let mut total = 0;
    for item in items {
        let line = format!("{} {}\n", item.name, euros(item.cents));
        bytes += out.write(line.as_bytes())?;
        total += item.cents;
    }
    let line = format!("total {}\n", euros(total));
    bytes += out.write(line.as_bytes())?;
    Ok(bytes)
}

fn euros(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
