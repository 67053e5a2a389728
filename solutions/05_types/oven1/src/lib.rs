//! With `get_mut`, one pattern answers two questions: is there such a shelf, and is it free? `Option::take` moves a loaf out
//! and leaves `None` on the shelf.

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
            Entry::In(shelf, loaf) => match self.shelves.get_mut(shelf) {
                Some(free @ None) => {
                    *free = Some(loaf);
                    Outcome::Nothing
                }
                _ => Outcome::NoRoom(loaf),
            },
            Entry::Bake(minutes) => {
                for loaf in self.shelves.iter_mut().flatten() {
                    loaf.minutes += minutes;
                }
                Outcome::Nothing
            }
            Entry::Out(shelf) => match self.shelves.get_mut(shelf).and_then(Option::take) {
                None => Outcome::Nothing,
                Some(loaf) if loaf.minutes < 20 => Outcome::Pale(loaf),
                Some(loaf) if loaf.minutes <= 30 => Outcome::Golden(loaf),
                Some(loaf) => Outcome::Burnt(loaf),
            },
        }
    }
}
