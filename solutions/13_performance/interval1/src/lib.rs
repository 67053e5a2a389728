//! A row of Pascal's triangle, one number after another: `chance` is the share of the `2^n` outcomes that have `heads`
//! heads. No normal distribution is assumed, so a few terrible outliers change nothing.

/// The range in which the true median is with a confidence of 95 %, for up to 1000 measurements.
pub fn median_range(measured: &mut [f64]) -> Option<(f64, f64)> {
    measured.sort_by(f64::total_cmp);
    let count = measured.len();
    let mut chance = 0.5_f64.powi(count as i32);
    let mut both_ends = 2.0 * chance;
    let mut left_out = None;
    for heads in 0..count {
        if both_ends > 0.05 {
            break;
        }
        left_out = Some(heads);
        chance *= (count - heads) as f64 / (heads + 1) as f64;
        both_ends += 2.0 * chance;
    }
    let left_out = left_out?;
    Some((measured[left_out], measured[count - 1 - left_out]))
}
