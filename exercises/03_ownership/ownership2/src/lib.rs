//! A pantry shelf is a vector, and a vector owns what lies in it. The cook wants to own one of the jars.
//!
//! An index such as `shelf[2]` shows a jar, but it cannot take the jar away: that would leave a hole in the vector.
//! Let `take_down` ask the owner to give the jar up. The other jars stay on the shelf in their old order.

/// A jar exists once: nobody can pour it out of nothing.
pub struct Jar {
    pub label: String,
    pub grams: u32,
}

/// Returns the jar at `position`, and the shelf with all the other jars.
pub fn take_down(shelf: Vec<Jar>, position: usize) -> (Jar, Vec<Jar>) {
    let jar = shelf[position];
    (jar, shelf)
}
