//! Leaves the last bytes to the drop of the buffer.

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
        out.write_all(line.as_bytes())?;
        bytes += line.len();
        total += item.cents;
    }
    let line = format!("total {}\n", euros(total));
    out.write_all(line.as_bytes())?;
    Ok(bytes + line.len())
}

fn euros(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
