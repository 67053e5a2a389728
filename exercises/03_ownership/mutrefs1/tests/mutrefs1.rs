use mutrefs1::{PAGES, Passport, stamp, travel};

fn passport(holder: &str) -> Passport {
    Passport {
        holder: String::from(holder),
        stamps: Vec::new(),
    }
}

#[test]
fn every_border_leaves_a_stamp() {
    let mut passport = passport("Sofia");
    assert_eq!(travel(&mut passport, &["Chile", "Peru"]), 2);
    assert_eq!(
        passport.stamps,
        ["Chile", "Peru"],
        "the stamps should be in the traveler's own passport"
    );
    assert_eq!(passport.holder, "Sofia");
}

#[test]
fn a_full_passport_gets_no_stamp() {
    let mut passport = passport("Ravi");
    let route = ["India", "Nepal", "China", "Laos", "Japan"];
    assert_eq!(travel(&mut passport, &route), PAGES);
    assert_eq!(passport.stamps, ["India", "Nepal", "China"]);
    assert!(!stamp(&mut passport, "Korea"), "there was no page left");
}

#[test]
fn a_second_journey_uses_the_same_passport() {
    let mut passport = passport("Nuria");
    travel(&mut passport, &["Spain"]);
    assert!(stamp(&mut passport, "France"));
    travel(&mut passport, &["Italy"]);
    assert_eq!(passport.stamps, ["Spain", "France", "Italy"]);
}
