//! Panics when the dive is over.

/// The depths of a dive to the bottom.
pub fn descent(bottom: u32) -> Vec<u32> {
    let mut depth = 0;
    let mut depths = vec![depth];
    while depth < bottom {
        depth = (depth + 9).min(bottom);
        depths.push(depth);
    }
    depths
}

/// The depth after this many minutes.
pub fn depth_after(depths: &[u32], minutes: usize) -> u32 {
    depths[minutes]
}
