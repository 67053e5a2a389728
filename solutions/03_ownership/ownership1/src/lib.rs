//! A bicycle goes through a workshop: its chain is oiled, its brakes are checked, then it goes back to its rider.
//!
//! Each step takes the bicycle and gives it back. The compiler refuses `service`: read which value is moved, and
//! where it is wanted again. Change only the body of `service`; it must be one and the same bicycle to the end.

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

/// Oils the chain, then checks the brakes, then gives the bicycle back.
pub fn service(bicycle: Bicycle) -> Bicycle {
    // What a step returns is the bicycle: whoever ignores it lets it end there. A new variable becomes its owner.
    let bicycle = oil_chain(bicycle);
    check_brakes(bicycle)
}
