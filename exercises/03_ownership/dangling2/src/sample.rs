//! One measurement of depth.

use std::cell::Cell;

thread_local! {
    static ROWS: Cell<usize> = const { Cell::new(0) };
    static LABELS: Cell<usize> = const { Cell::new(0) };
}

pub struct Sample {
    place: String,
    meters: u32,
}

impl Sample {
    pub fn surface() -> Sample {
        Sample {
            place: String::from("surface"),
            meters: 0,
        }
    }

    /// Reads a row such as "B7 4280". A depth that isn't a number counts as 0.
    pub fn read(row: &str) -> Sample {
        ROWS.set(ROWS.get() + 1);
        let (place, meters) = row.split_once(' ').unwrap_or((row, "0"));
        Sample {
            place: String::from(place),
            meters: meters.trim().parse().unwrap_or(0),
        }
    }

    pub fn meters(&self) -> u32 {
        self.meters
    }

    /// Prints the label that goes to the laboratory with the sample.
    pub fn print_label(&self) -> String {
        LABELS.set(LABELS.get() + 1);
        format!("{} m at {}", self.meters, self.place)
    }
}

/// How many rows this thread has read so far.
pub fn rows_read() -> usize {
    ROWS.get()
}

/// How many labels this thread has printed so far.
pub fn labels_printed() -> usize {
    LABELS.get()
}
