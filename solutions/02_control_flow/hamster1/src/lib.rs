//! The state of the search is two numbers that outlive each row: the run so far, and whether the minute before was a rest. A
//! guard takes the first rest, and every other minute ends the run.

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
