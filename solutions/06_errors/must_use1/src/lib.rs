//! The attribute is on the type, so it applies to every function that returns an `Outcome`, including those that aren't
//! written yet. Its text becomes part of the warning.

/// How a manoeuvre ended.
#[derive(Debug, PartialEq)]
#[must_use = "a manoeuvre can fail"]
pub enum Outcome {
    Done,
    Failed(String),
}

#[derive(Default)]
pub struct Station {
    pub log: Vec<String>,
    pub free_shelves: u32,
}

impl Station {
    /// A capsule touches the port at this speed, in millimeters per second.
    pub fn dock(&self, speed: u32) -> Outcome {
        match speed {
            0..=30 => Outcome::Done,
            _ => Outcome::Failed(format!("{speed} mm/s is too fast")),
        }
    }

    /// Takes cargo on board.
    pub fn take(&mut self, boxes: u32) -> Outcome {
        if boxes > self.free_shelves {
            return Outcome::Failed(format!("no room for {boxes} boxes"));
        }
        self.free_shelves -= boxes;
        Outcome::Done
    }
}

/// Docks a capsule, and logs "docked".
pub fn arrive(station: &mut Station, speed: u32) -> Outcome {
    if let Outcome::Failed(reason) = station.dock(speed) {
        return Outcome::Failed(reason);
    }
    station.log.push(String::from("docked"));
    Outcome::Done
}

/// Unloads all boxes, and logs how many: "4 boxes".
pub fn unload(station: &mut Station, boxes: u32) -> Outcome {
    if let Outcome::Failed(reason) = station.take(boxes) {
        return Outcome::Failed(reason);
    }
    station.log.push(format!("{boxes} boxes"));
    Outcome::Done
}
