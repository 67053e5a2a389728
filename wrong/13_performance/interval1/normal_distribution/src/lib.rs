//! Takes the normal distribution instead of counting outcomes.

pub fn median_range(measured: &mut [f64]) -> Option<(f64, f64)> {
    measured.sort_by(f64::total_cmp);
    let count = measured.len() as f64;
    let left_out = (count - 1.0 - 1.96 * count.sqrt()) / 2.0;
    if left_out < 0.0 {
        return None;
    }
    let left_out = left_out as usize;
    Some((measured[left_out], measured[measured.len() - 1 - left_out]))
}
