//! Checkpoint: a ferry takes vehicles on board from a list. It joins what this level teaches.
//!
//! 1. `error.rs`: make three types errors, with thiserror.
//! 2. `booking.rs` and `deck.rs`: complete the library. The comments say what each function promises.
//! 3. `main.rs`: complete the program, with anyhow. `cargo run -- tests/lists/monday.txt 30` prints
//!    "3 vehicles, 4 people, 10 of 30 metres free".

mod booking;
mod deck;
mod error;

pub use booking::{Booking, mistakes, read_booking, read_list};
pub use deck::Deck;
pub use error::{BookingError, FullError, ListError};
