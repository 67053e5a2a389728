//! A shelf in a kitchen is a vector, and a vector owns its elements. The cook wants to own one of the jars.
//!
//! An index such as `shelf[2]` shows a jar, but it can't take the jar away: that would leave a hole in the vector.
//! Ask the owner to give up the jar. The other jars stay on the shelf, in their old order.

/// There is only one of each jar: it isn't `Clone`.
pub struct Jar {
    pub label: String,
    pub grams: u32,
}

/// Returns the jar at `position`, and the shelf with all the other jars.
pub fn take_down(shelf: Vec<Jar>, position: usize) -> (Jar, Vec<Jar>) {
    let jar = shelf[position];
    (jar, shelf)
}
