//! An iterator of levels, sent through a rack.

use crate::{Level, Rack};

/// The levels of `source`, each as it comes out of the rack.
pub struct Through<'rack, I> {
    source: I,
    rack: &'rack mut Rack,
}

impl<I: Iterator<Item = Level>> Iterator for Through<'_, I> {
    type Item = Level;

    fn next(&mut self) -> Option<Level> {
        let level = self.source.next()?;
        Some(self.rack.process(level))
    }
}

/// Gives each iterator of levels the method `through`.
pub trait ThroughRack: Iterator<Item = Level> + Sized {
    fn through(self, rack: &mut Rack) -> Through<'_, Self>;
}

impl<I: Iterator<Item = Level>> ThroughRack for I {
    fn through(self, rack: &mut Rack) -> Through<'_, I> {
        // Nothing flows yet: an iterator works when somebody asks it for the next level.
        Through { source: self, rack }
    }
}
