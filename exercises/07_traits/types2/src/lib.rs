//! A restaurant takes a booking in three steps: first the guest's name, then a table, then an hour. Then it prints a
//! card.
//!
//! `Booking<Stage>` has its stage in its type, but every method exists at every stage, so a booking without a table
//! can get a card. Move each method into an `impl` for the one stage where it makes sense; every other call must not
//! compile. Let the stages store what's known, so that no `Option` is left: `Seated` the table, `Timed` the table and
//! the hour. `guest` works at every stage.

use std::marker::PhantomData;

pub struct NoTable;

pub struct Seated;

pub struct Timed;

pub struct Booking<Stage> {
    guest: String,
    table: Option<u64>,
    hour: Option<u64>,
    stage: PhantomData<Stage>,
}

impl<Stage> Booking<Stage> {
    pub fn for_guest(guest: &str) -> Booking<NoTable> {
        Booking {
            guest: String::from(guest),
            table: None,
            hour: None,
            stage: PhantomData,
        }
    }

    pub fn guest(&self) -> &str {
        &self.guest
    }

    pub fn seat(self, table: u64) -> Booking<Seated> {
        Booking {
            guest: self.guest,
            table: Some(table),
            hour: self.hour,
            stage: PhantomData,
        }
    }

    pub fn at(self, hour: u64) -> Booking<Timed> {
        Booking {
            guest: self.guest,
            table: self.table,
            hour: Some(hour),
            stage: PhantomData,
        }
    }

    /// The card on the table, for example "Pia: table 4, 19:00".
    pub fn print(self) -> String {
        let table = self.table.unwrap_or_default();
        let hour = self.hour.unwrap_or_default();
        format!("{}: table {table}, {hour}:00", self.guest)
    }
}
