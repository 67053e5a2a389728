use enums1::{Warning, bridge_sign, level, text};

#[test]
fn heat_has_a_text() {
    assert_eq!(text(&Warning::Heat { degrees: 38 }), "heat, 38 degrees");
    assert_eq!(text(&Warning::Heat { degrees: 41 }), "heat, 41 degrees");
}

#[test]
fn heat_has_a_level() {
    assert_eq!(level(&Warning::Heat { degrees: 0 }), 2);
    assert_eq!(level(&Warning::Heat { degrees: 34 }), 2);
    assert_eq!(level(&Warning::Heat { degrees: 39 }), 2);
    assert_eq!(level(&Warning::Heat { degrees: 40 }), 3);
    assert_eq!(level(&Warning::Heat { degrees: 44 }), 3);
}

#[test]
fn heat_above_35_degrees_closes_the_bridge() {
    assert_eq!(
        bridge_sign(&Warning::Heat { degrees: 36 }),
        "closed, heat",
        "the iron has expanded, but the bridge is still open"
    );
    assert_eq!(bridge_sign(&Warning::Heat { degrees: 43 }), "closed, heat");
    assert_eq!(bridge_sign(&Warning::Heat { degrees: 35 }), "open");
}

#[test]
fn texts_and_levels_of_other_warnings_stay_the_same() {
    let wind = |knots| Warning::Wind { knots };
    assert_eq!(text(&wind(61)), "wind, 61 knots");
    assert_eq!(
        (level(&wind(0)), level(&wind(49)), level(&wind(50))),
        (1, 1, 2)
    );

    assert_eq!(text(&Warning::Ice), "ice");
    assert_eq!(level(&Warning::Ice), 2);

    let flood = |centimeters| Warning::Flood { centimeters };
    assert_eq!(text(&flood(81)), "flood, 81 cm");
    assert_eq!(
        (level(&flood(0)), level(&flood(80)), level(&flood(81))),
        (1, 1, 3)
    );
}

#[test]
fn other_warnings_close_the_bridge_as_before() {
    let wind = |knots| Warning::Wind { knots };
    assert_eq!(bridge_sign(&wind(61)), "closed, wind");
    assert_eq!(bridge_sign(&wind(60)), "open");

    assert_eq!(bridge_sign(&Warning::Ice), "open");

    let flood = |centimeters| Warning::Flood { centimeters };
    assert_eq!(bridge_sign(&flood(81)), "closed, flood");
    assert_eq!(bridge_sign(&flood(80)), "open");
}
