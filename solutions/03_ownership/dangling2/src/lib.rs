//! `deepest` outlives the loop, so it owns its sample. A deeper one is moved in, and the old one is dropped.

mod sample;

pub use sample::{Sample, labels_printed, rows_read};

/// The label of the deepest sample, for example "4280 m at B7". Without rows, it's "0 m at surface".
pub fn deepest_label(rows: &[&str]) -> String {
    let mut deepest = Sample::surface();
    for row in rows {
        let sample = Sample::read(row);
        if sample.meters() > deepest.meters() {
            deepest = sample;
        }
    }
    deepest.print_label()
}
