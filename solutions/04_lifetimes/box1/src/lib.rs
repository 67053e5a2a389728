//! A pointer has a known size, whatever it points at. The inner doll is on the heap, and the box owns it.

#[derive(Debug, PartialEq)]
pub struct Doll {
    pub height: u32,
    pub inside: Option<Box<Doll>>,
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
            inside: Some(Box::new(inner)),
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
        self.inside.map(|inner| *inner)
    }
}
