//! A step returns the bicycle. If you ignore the result, the bicycle is dropped there; a new variable becomes its
//! owner.

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
    let bicycle = oil_chain(bicycle);
    check_brakes(bicycle)
}
