//! A bakery logs what happens to its oven: a loaf goes in, everything bakes for a while, a loaf comes out.
//!
//! `apply` knows only one kind of entry, and loses a loaf if the shelf isn't free. Complete it. No number in the log makes it
//! panic, and no loaf is ever copied or lost. This quiz mixes arrays (level 01), `match` (02), moves (03), and enums with
//! `Option`.

/// A loaf of bread, and how many minutes it has baked.
#[derive(Debug, PartialEq)]
pub struct Loaf {
    pub name: String,
    pub minutes: u32,
}

/// An entry of the log.
pub enum Entry {
    /// A loaf goes in, on this shelf.
    In(usize, Loaf),
    /// Everything in the oven bakes for so many minutes.
    Bake(u32),
    /// The loaf on this shelf comes out.
    Out(usize),
}

#[derive(Debug, PartialEq)]
pub enum Outcome {
    /// No loaf came out.
    Nothing,
    /// A loaf can't go in, because its shelf isn't free or doesn't exist. It comes back.
    NoRoom(Loaf),
    /// A loaf came out after less than 20 minutes,
    Pale(Loaf),
    /// after 20 to 30 minutes,
    Golden(Loaf),
    /// or after more.
    Burnt(Loaf),
}

/// An oven with three shelves, and room for one loaf on each.
#[derive(Default)]
pub struct Oven {
    pub shelves: [Option<Loaf>; 3],
}

impl Oven {
    pub fn apply(&mut self, entry: Entry) -> Outcome {
        match entry {
            Entry::In(shelf, loaf) => {
                self.shelves[shelf] = Some(loaf);
                Outcome::Nothing
            }
        }
    }
}
