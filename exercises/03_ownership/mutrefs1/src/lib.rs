//! At each border of a journey, an officer puts a stamp into a passport. The traveller keeps the passport.
//!
//! `stamp` was lent the passport for reading only, and it wants to write. Say in the signatures what the two
//! functions really do. A caller then writes `&mut passport`, and every reader sees that the passport may change.

pub const PAGES: usize = 3;

pub struct Passport {
    pub holder: String,
    pub stamps: Vec<String>,
}

/// Stamps the passport if a page is free, and returns whether it was.
pub fn stamp(passport: &Passport, country: &str) -> bool {
    if passport.stamps.len() == PAGES {
        return false;
    }
    passport.stamps.push(String::from(country));
    true
}

/// Travels from country to country and returns how many of them found a free page.
pub fn travel(passport: &Passport, route: &[&str]) -> usize {
    let mut entered = 0;
    for country in route {
        if stamp(passport, country) {
            entered += 1;
        }
    }
    entered
}
