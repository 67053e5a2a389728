//! Makes a list of all indices first, as large as the picture.

/// Adds these pixels to the counts: first those from 0 to 15, then those from 16 to 31, and so on.
pub fn count(counts: &mut [u32; 16], pixels: &[u8]) {
    let mut indices: Vec<u8> = pixels.iter().map(|pixel| pixel / 16).collect();
    indices.sort_unstable();
    for index in indices {
        counts[usize::from(index) % 16] += 1;
    }
}
