//! A run ends with its hour.

/// The minutes of running in the longest run.
pub fn longest_run(rows: &str) -> u32 {
    let mut longest = 0;
    for row in rows.lines() {
        let mut run = 0;
        let mut rested = false;
        for minute in row.chars() {
            match minute {
                'o' => {
                    run += 1;
                    rested = false;
                    longest = longest.max(run);
                }
                '.' if !rested => rested = true,
                _ => run = 0,
            }
        }
    }
    longest
}
