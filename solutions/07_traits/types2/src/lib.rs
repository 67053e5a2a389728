//! The stage is data, not only a mark. A stage has no field for something that isn't known yet, so there is no
//! `Option` that could be empty, and no method at a stage where it makes no sense.

pub struct NoTable;

pub struct Seated {
    table: u64,
}

pub struct Timed {
    table: u64,
    hour: u64,
}

pub struct Booking<Stage> {
    guest: String,
    stage: Stage,
}

impl<Stage> Booking<Stage> {
    pub fn guest(&self) -> &str {
        &self.guest
    }
}

impl Booking<NoTable> {
    pub fn for_guest(guest: &str) -> Booking<NoTable> {
        Booking {
            guest: String::from(guest),
            stage: NoTable,
        }
    }

    pub fn seat(self, table: u64) -> Booking<Seated> {
        Booking {
            guest: self.guest,
            stage: Seated { table },
        }
    }
}

impl Booking<Seated> {
    pub fn at(self, hour: u64) -> Booking<Timed> {
        Booking {
            guest: self.guest,
            stage: Timed {
                table: self.stage.table,
                hour,
            },
        }
    }
}

impl Booking<Timed> {
    /// The card on the table, for example "Pia: table 4, 19:00".
    pub fn print(self) -> String {
        let Timed { table, hour } = self.stage;
        format!("{}: table {table}, {hour}:00", self.guest)
    }
}
