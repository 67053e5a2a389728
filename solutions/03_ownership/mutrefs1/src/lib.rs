//! `passport` already is a `&mut`. The call reborrows it for as long as it takes, and then the loop can use it again.

pub const PAGES: usize = 3;

pub struct Passport {
    pub holder: String,
    pub stamps: Vec<String>,
}

/// Stamps the passport if there is a free page, and returns whether there was one.
pub fn stamp(passport: &mut Passport, country: &str) -> bool {
    if passport.stamps.len() == PAGES {
        return false;
    }
    passport.stamps.push(String::from(country));
    true
}

/// Travels from country to country, and returns how many of them found a free page.
pub fn travel(passport: &mut Passport, route: &[&str]) -> usize {
    let mut entered = 0;
    for country in route {
        if stamp(passport, country) {
            entered += 1;
        }
    }
    entered
}
