//! A bicycle goes through a workshop: its chain is oiled, its brakes are checked, and then its rider gets it back.
//!
//! Each step takes the bicycle and returns it. `service` doesn't compile: find out which value is moved, and where
//! it's used again. Change only the body of `service`. It has to be the same bicycle to the end.

/// A bicycle with the list of what has been done to it.
pub struct Bicycle {
    pub rider: String,
    pub jobs: Vec<String>,
}

pub fn oil_chain(mut bicycle: Bicycle) -> Bicycle {
    bicycle.jobs.push(String::from("chain oiled"));
    bicycle
}

pub fn check_brakes(mut bicycle: Bicycle) -> Bicycle {
    bicycle.jobs.push(String::from("brakes checked"));
    bicycle
}

/// Oils the chain, then checks the brakes, then returns the bicycle.
pub fn service(bicycle: Bicycle) -> Bicycle {
    oil_chain(bicycle);
    check_brakes(bicycle);
    bicycle
}
