//! Remembers the row, and reads it again for the label.

mod sample;

pub use sample::{Sample, labels_printed, rows_read};

/// The label of the deepest sample, for example "4280 m at B7". Without rows, it's "0 m at surface".
pub fn deepest_label(rows: &[&str]) -> String {
    let mut deepest_row = "";
    let mut meters = 0;
    for row in rows {
        let sample = Sample::read(row);
        if sample.meters() > meters {
            meters = sample.meters();
            deepest_row = row;
        }
    }
    if meters == 0 {
        return Sample::surface().print_label();
    }
    Sample::read(deepest_row).print_label()
}
