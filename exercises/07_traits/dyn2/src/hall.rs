//! A hall with exhibits of many types. This file is not yours to change.

use std::fmt::{self, Write};

use crate::Exhibit;

pub struct Hall {
    exhibits: Vec<Box<dyn Exhibit>>,
}

impl Hall {
    pub fn showing(exhibits: Vec<Box<dyn Exhibit>>) -> Hall {
        Hall { exhibits }
    }

    /// A hall with equal exhibits, for another museum.
    pub fn replica(&self) -> Hall {
        let mut exhibits = Vec::new();
        for exhibit in &self.exhibits {
            exhibits.push(exhibit.replica());
        }
        Hall { exhibits }
    }

    /// A guide through the hall: a numbered line for each exhibit.
    pub fn guide(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        for (place, exhibit) in self.exhibits.iter().enumerate() {
            write!(text, "{}. ", place + 1)?;
            exhibit.write_label(&mut text)?;
            writeln!(text)?;
        }
        Ok(text)
    }
}
