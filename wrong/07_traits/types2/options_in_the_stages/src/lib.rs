//! The stages still store an `Option` for the table and the hour.

pub struct NoTable;

pub struct Seated {
    table: Option<u64>,
}

pub struct Timed {
    table: Option<u64>,
    hour: Option<u64>,
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
            stage: Seated { table: Some(table) },
        }
    }
}

impl Booking<Seated> {
    pub fn at(self, hour: u64) -> Booking<Timed> {
        Booking {
            guest: self.guest,
            stage: Timed {
                table: self.stage.table,
                hour: Some(hour),
            },
        }
    }
}

impl Booking<Timed> {
    /// The card on the table, for example "Pia: table 4, 19:00".
    pub fn print(self) -> String {
        let table = self.stage.table.unwrap_or_default();
        let hour = self.stage.hour.unwrap_or_default();
        format!("{}: table {table}, {hour}:00", self.guest)
    }
}
