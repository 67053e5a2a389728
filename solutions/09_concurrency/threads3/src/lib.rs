//! `thread::scope` doesn't return before its threads have ended, so they may borrow. `chunks_mut`
//! hands out slices that don't overlap, one exclusive reference for each thread.

mod row;

use std::thread;

pub use row::Row;

/// Brightens all rows, one thread per band. Returns how many pixels are white now.
pub fn brighten(rows: &mut [Row], rows_per_band: usize, by: u8) -> usize {
    thread::scope(|scope| {
        let mut bands = Vec::new();
        for band in rows.chunks_mut(rows_per_band) {
            bands.push(
                scope.spawn(move || band.iter_mut().map(|row| row.brighten(by)).sum::<usize>()),
            );
        }
        bands
            .into_iter()
            .map(|band| band.join().expect("a band panicked"))
            .sum()
    })
}
