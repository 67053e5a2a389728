//! A diver's computer records the depth after each minute. How long a dive takes isn't known before it starts.
//!
//! `descent` doesn't compile: an array can't grow. Use the type that can, a `Vec`. Then complete `depth_after`.

/// The depths of a dive to the bottom, minute after minute. It starts at the surface, and goes down 9 meters per minute,
/// until it reaches the bottom. For a bottom at 20 meters, that's 0, 9, 18, 20.
pub fn descent(bottom: u32) -> Vec<u32> {
    let mut depth = 0;
    let mut depths = [depth];
    while depth < bottom {
        depth = (depth + 9).min(bottom);
        depths.push(depth);
    }
    depths
}

/// The depth after this many minutes. After the last one, the diver stays where the list ends. The list isn't empty.
pub fn depth_after(depths: &[u32], minutes: usize) -> u32 {
    todo!("{minutes} minutes, and {} depths", depths.len())
}
