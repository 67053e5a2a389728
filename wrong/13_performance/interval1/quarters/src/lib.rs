//! Leaves out a quarter at each end, which is far too much for many measurements, and too much for few.

pub fn median_range(measured: &mut [f64]) -> Option<(f64, f64)> {
    measured.sort_by(f64::total_cmp);
    let count = measured.len();
    let left_out = count / 4;
    (count > 5).then(|| (measured[left_out], measured[count - 1 - left_out]))
}
