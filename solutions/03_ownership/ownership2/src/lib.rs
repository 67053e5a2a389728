//! `remove` moves the jar out and closes the gap. `swap_remove` is faster, but moves the last jar into the gap.

/// There is only one of each jar: it isn't `Clone`.
pub struct Jar {
    pub label: String,
    pub grams: u32,
}

/// Returns the jar at `position`, and the shelf with all the other jars.
pub fn take_down(mut shelf: Vec<Jar>, position: usize) -> (Jar, Vec<Jar>) {
    let jar = shelf.remove(position);
    (jar, shelf)
}
