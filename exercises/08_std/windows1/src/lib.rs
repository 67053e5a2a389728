//! A pulse sensor records the time of every heartbeat, in milliseconds, and a printer draws the trace on paper.
//!
//! `intervals` panics at the last beat, because no other beat follows. Don't repair its indices: a lint rejects them all.
//! Slices have a method for all pairs of neighbors, and another one that cuts them into pieces. Use the first one here,
//! and the second one in `print`.

/// The time from each beat to the next one.
pub fn intervals(beats: &[u32]) -> Vec<u32> {
    let mut intervals = Vec::new();
    for index in 0..beats.len() {
        intervals.push(beats[index + 1] - beats[index]);
    }
    intervals
}

/// The trace as lines of this many characters. The last line may be shorter.
pub fn print(trace: &[char], width: usize) -> Vec<String> {
    todo!("print {} characters in lines of {width}", trace.len())
}
