//! Birdwatchers report the rings of birds to a gRPC service. Its interface is in `birds.proto`. From that, `build.rs`
//! has generated the messages and the trait `Rings`, which `Office` doesn't implement yet:
//!
//! - `report` remembers a sighting, and returns how often this bird has been seen by now. An empty `code` or `place` is
//!   an invalid argument, and a sighting of an earlier year than the last one fails the precondition. Neither is kept.
//! - `find` returns the last sighting of a ring. A ring that wasn't reported isn't found.
//!
//! A `Status` has a function for each of these codes, which takes a message for people: name the ring in it.

use std::collections::HashMap;
use std::sync::Mutex;

use tonic::{Request, Response, Status};

/// What was generated.
pub mod birds {
    tonic::include_proto!("birds");
}

use birds::rings_server::Rings;
use birds::{Receipt, Ring, Sighting};

/// Keeps all sightings of each ring, from the first to the last.
#[derive(Debug, Default)]
pub struct Office {
    sightings: Mutex<HashMap<String, Vec<Sighting>>>,
}
