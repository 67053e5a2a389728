//! Volunteers catch birds, read the ring on each bird's leg (or attach one), and let them fly. A notebook is a file
//! `*.birds` with one sighting per line, for example "robin A17". The program reads all notebooks below a folder and
//! writes a summary into it.
//!
//! `src/main.rs` is finished. Write the parts that it uses, in any order: `notebooks` finds the files, `sightings`
//! reads one of them, `tally` counts, `summary` writes, and `call` reads the arguments. The name of each test says
//! which part it's about.

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
