//! A research ship measures how deep the sea is, row by row, and keeps a reference to the deepest sample so far.
//!
//! But each sample is dropped at the end of its round of the loop, and the reference would dangle. Which variable has
//! to own the deepest sample? A sample can't be copied. Read each row only once, and print only the label that's
//! asked for.

mod sample;

pub use sample::{Sample, labels_printed, rows_read};

/// The label of the deepest sample, for example "4280 m at B7". Without rows, it's "0 m at surface".
pub fn deepest_label(rows: &[&str]) -> String {
    let surface = Sample::surface();
    let mut deepest = &surface;
    for row in rows {
        let sample = Sample::read(row);
        if sample.meters() > deepest.meters() {
            deepest = &sample;
        }
    }
    deepest.print_label()
}
