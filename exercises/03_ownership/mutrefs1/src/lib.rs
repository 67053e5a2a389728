//! At each border, an officer puts a stamp into a passport. The traveler keeps the passport.
//!
//! `stamp` borrows the passport only for reading, but it wants to write. Let the signatures say what the two
//! functions really do. Then a caller writes `&mut passport`, and everyone who reads it sees that the passport can
//! change.

pub const PAGES: usize = 3;

pub struct Passport {
    pub holder: String,
    pub stamps: Vec<String>,
}

/// Stamps the passport if there is a free page, and returns whether there was one.
pub fn stamp(passport: &Passport, country: &str) -> bool {
    if passport.stamps.len() == PAGES {
        return false;
    }
    passport.stamps.push(String::from(country));
    true
}

/// Travels from country to country, and returns how many of them found a free page.
pub fn travel(passport: &Passport, route: &[&str]) -> usize {
    let mut entered = 0;
    for country in route {
        if stamp(passport, country) {
            entered += 1;
        }
    }
    entered
}
