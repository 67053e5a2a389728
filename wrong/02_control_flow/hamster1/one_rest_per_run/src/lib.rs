//! A run may have only one rest.

/// The minutes of running in the longest run.
pub fn longest_run(rows: &str) -> u32 {
    let mut longest = 0;
    let mut run = 0;
    let mut rested = false;
    for row in rows.lines() {
        for minute in row.chars() {
            match minute {
                'o' => {
                    run += 1;
                    longest = longest.max(run);
                }
                '.' if !rested => rested = true,
                _ => {
                    run = 0;
                    rested = false;
                }
            }
        }
    }
    longest
}
