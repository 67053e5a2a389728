//! A wooden doll can have a smaller doll inside, which can have a smaller one inside, and so on.
//!
//! The compiler has to know how many bytes a doll needs, and finds no end. Store the inner doll somewhere else, so
//! that a doll only has a pointer to it. Each doll has room for one inner doll, not for a list.

#[derive(Debug, PartialEq)]
pub struct Doll {
    pub height: u32,
    pub inside: Option<Doll>,
}

impl Doll {
    /// The smallest doll of a set: nothing fits inside.
    pub fn solid(height: u32) -> Doll {
        Doll {
            height,
            inside: None,
        }
    }

    /// A doll around another one.
    pub fn around(height: u32, inner: Doll) -> Doll {
        Doll {
            height,
            inside: Some(inner),
        }
    }

    /// How many dolls there are, including this one.
    pub fn count(&self) -> usize {
        match &self.inside {
            Some(inner) => 1 + inner.count(),
            None => 1,
        }
    }

    /// Paints this doll and all dolls inside. The paint makes each of them one millimeter taller.
    pub fn paint(&mut self) {
        self.height += 1;
        if let Some(inner) = &mut self.inside {
            inner.paint();
        }
    }

    /// Opens the doll and returns the inner one.
    pub fn open(self) -> Option<Doll> {
        self.inside
    }
}
