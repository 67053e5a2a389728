//! The adapter stores its source and the rack, and does nothing until `next` is called.

use crate::{Level, Rack};

/// The levels of `source`, as they come out of the rack.
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

/// Gives every iterator of levels the method `through`.
pub trait ThroughRack: Iterator<Item = Level> + Sized {
    fn through(self, rack: &mut Rack) -> Through<'_, Self>;
}

impl<I: Iterator<Item = Level>> ThroughRack for I {
    fn through(self, rack: &mut Rack) -> Through<'_, I> {
        Through { source: self, rack }
    }
}
