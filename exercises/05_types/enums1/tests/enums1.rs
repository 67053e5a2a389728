use enums1::{Warning, closes_bridge, level, text};

#[test]
fn heat_has_a_text() {
    assert_eq!(text(&Warning::Heat { degrees: 38 }), "heat, 38 degrees");
    assert_eq!(text(&Warning::Heat { degrees: 41 }), "heat, 41 degrees");
}

#[test]
fn heat_has_a_level() {
    assert_eq!(level(&Warning::Heat { degrees: 34 }), 2);
    assert_eq!(level(&Warning::Heat { degrees: 39 }), 2);
    assert_eq!(level(&Warning::Heat { degrees: 40 }), 3);
    assert_eq!(level(&Warning::Heat { degrees: 44 }), 3);
}

#[test]
fn great_heat_closes_the_bridge() {
    assert!(
        closes_bridge(&Warning::Heat { degrees: 36 }),
        "the iron of the bridge has grown, and the bridge is open"
    );
    assert!(!closes_bridge(&Warning::Heat { degrees: 35 }));
}

#[test]
fn the_other_warnings_stay_as_they_were() {
    let wind = Warning::Wind { knots: 61 };
    assert_eq!(
        (text(&wind).as_str(), level(&wind), closes_bridge(&wind)),
        ("wind, 61 knots", 2, true)
    );
    assert_eq!(level(&Warning::Wind { knots: 49 }), 1);
    assert!(!closes_bridge(&Warning::Wind { knots: 60 }));

    assert_eq!(
        (text(&Warning::Ice).as_str(), level(&Warning::Ice)),
        ("ice", 2)
    );
    assert!(!closes_bridge(&Warning::Ice));

    let flood = Warning::Flood { centimetres: 81 };
    assert_eq!(
        (text(&flood).as_str(), level(&flood), closes_bridge(&flood)),
        ("flood, 81 cm", 3, true)
    );
    let puddle = Warning::Flood { centimetres: 80 };
    assert_eq!((level(&puddle), closes_bridge(&puddle)), (1, false));
}
