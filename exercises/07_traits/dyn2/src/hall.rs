//! A hall with exhibits of many types. This file isn't yours to change.

use std::fmt::{self, Write};

use crate::Exhibit;

pub struct Hall {
    exhibits: Vec<Box<dyn Exhibit>>,
}

impl Hall {
    pub fn showing(exhibits: Vec<Box<dyn Exhibit>>) -> Hall {
        Hall { exhibits }
    }

    /// A copy of the whole hall for another museum.
    pub fn replica(&self) -> Hall {
        let mut exhibits = Vec::new();
        for exhibit in &self.exhibits {
            exhibits.push(exhibit.replica());
        }
        Hall { exhibits }
    }

    /// A guide through the hall: one numbered line per exhibit.
    pub fn guide(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        for (index, exhibit) in self.exhibits.iter().enumerate() {
            write!(text, "{}. ", index + 1)?;
            exhibit.write_label(&mut text)?;
            writeln!(text)?;
        }
        Ok(text)
    }
}
