//! Says that something is empty, but not in the sighting of which ring.

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

#[tonic::async_trait]
impl Rings for Office {
    async fn report(&self, request: Request<Sighting>) -> Result<Response<Receipt>, Status> {
        let sighting = request.into_inner();
        if sighting.code.is_empty() || sighting.place.is_empty() {
            return Err(Status::invalid_argument(
                "the sighting has no code or no place",
            ));
        }
        let mut sightings = self.sightings.lock().unwrap();
        let known = sightings.entry(sighting.code.clone()).or_default();
        if known.last().is_some_and(|last| sighting.year < last.year) {
            return Err(Status::failed_precondition(format!(
                "ring {} was seen later than {}",
                sighting.code, sighting.year
            )));
        }
        known.push(sighting);
        let times = known.len() as u32;
        Ok(Response::new(Receipt { times }))
    }

    async fn find(&self, request: Request<Ring>) -> Result<Response<Sighting>, Status> {
        let code = request.into_inner().code;
        let sightings = self.sightings.lock().unwrap();
        let last = sightings.get(&code).and_then(|known| known.last());
        let last = last.ok_or_else(|| Status::not_found(format!("ring {code} was never seen")))?;
        Ok(Response::new(last.clone()))
    }
}
