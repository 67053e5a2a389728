//! `vec![…]` makes a `Vec` that starts with these elements, and `push` adds one at the end. Everything that works with
//! a slice works with a `Vec`, so a function that only reads takes `&[u32]`.

/// The depths of a dive to the bottom, minute after minute. It starts at the surface, and goes down 9 meters per minute,
/// until it reaches the bottom. For a bottom at 20 meters, that's 0, 9, 18, 20.
pub fn descent(bottom: u32) -> Vec<u32> {
    let mut depth = 0;
    let mut depths = vec![depth];
    while depth < bottom {
        depth = (depth + 9).min(bottom);
        depths.push(depth);
    }
    depths
}

/// The depth after this many minutes. After the last one, the diver stays where the list ends. The list isn't empty.
pub fn depth_after(depths: &[u32], minutes: usize) -> u32 {
    depths[minutes.min(depths.len() - 1)]
}
