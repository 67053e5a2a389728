//! Remembers the label instead of the sample.

mod sample;

pub use sample::{Sample, labels_printed, rows_read};

/// The label of the deepest sample, for example "4280 m at B7". Without rows, it's "0 m at surface".
pub fn deepest_label(rows: &[&str]) -> String {
    let surface = Sample::surface();
    let mut meters = surface.meters();
    let mut label = surface.print_label();
    for row in rows {
        let sample = Sample::read(row);
        if sample.meters() > meters {
            meters = sample.meters();
            label = sample.print_label();
        }
    }
    label
}
