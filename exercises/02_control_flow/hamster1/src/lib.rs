//! A hamster has a wheel with a counter. It writes a row for each hour, with a character for each minute: `o` for running,
//! `.` for a rest, `e` for eating. In `data/wheel.txt` there are two weeks.
//!
//! How many minutes did the hamster run in its longest run? So far, any rest ends a run, and so does the end of a row.
//! Change `longest_run`: a rest of one minute doesn't end a run, but it isn't running either. A rest of two minutes ends it,
//! and so does eating. A run goes on into the next hour.

/// The minutes of running in the longest run.
pub fn longest_run(rows: &str) -> u32 {
    let mut longest = 0;
    for row in rows.lines() {
        let mut run = 0;
        for minute in row.chars() {
            if minute == 'o' {
                run += 1;
            } else {
                run = 0;
            }
            if run > longest {
                longest = run;
            }
        }
    }
    longest
}
