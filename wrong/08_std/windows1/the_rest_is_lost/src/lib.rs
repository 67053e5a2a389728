//! Prints full lines only.

/// The time from each beat to the next one.
pub fn intervals(beats: &[u32]) -> Vec<u32> {
    let mut intervals = Vec::new();
    for pair in beats.windows(2) {
        if let [beat, next] = pair {
            intervals.push(next - beat);
        }
    }
    intervals
}

/// The trace as lines of this many characters. The last line may be shorter.
pub fn print(trace: &[char], width: usize) -> Vec<String> {
    let lines = trace.chunks_exact(width);
    lines.map(|line| line.iter().collect()).collect()
}
