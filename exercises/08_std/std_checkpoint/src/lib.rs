//! Volunteers catch birds, read or fix the ring at their leg, and let them fly. A notebook is a file `*.birds` with one sighting
//! a line, such as "robin A17". The program reads all notebooks below a folder and leaves a summary there.
//!
//! `src/main.rs` is finished. Write the parts that it uses, in any order: `notebooks` finds the files, `sightings` reads one of
//! them, `tally` counts, `summary` writes, and `call` says what somebody asked for. Each test names the part that it is about.

mod call;
mod notebooks;
mod sightings;
mod summary;
mod tally;

pub use call::Call;
pub use notebooks::notebooks;
pub use sightings::{Sighting, Sightings};
pub use summary::{save, write_summary};
pub use tally::Tally;
