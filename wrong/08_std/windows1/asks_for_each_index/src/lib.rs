//! Keeps the indices, and asks whether each one exists.

/// The time from each beat to the next one.
pub fn intervals(beats: &[u32]) -> Vec<u32> {
    let mut intervals = Vec::new();
    for (index, beat) in beats.iter().enumerate() {
        if let Some(next) = beats.get(index + 1) {
            intervals.push(next - beat);
        }
    }
    intervals
}

/// The trace as lines of this many characters. The last line may be shorter.
pub fn print(trace: &[char], width: usize) -> Vec<String> {
    let lines = trace.chunks(width);
    lines.map(|line| line.iter().collect()).collect()
}
