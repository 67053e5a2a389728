use options3::Ride;

const CAROUSEL: Ride = Ride {
    shortest: None,
    tallest: None,
    closes: None,
};
const COASTER: Ride = Ride {
    shortest: Some(140),
    tallest: None,
    closes: Some(22),
};
const BOATS: Ride = Ride {
    shortest: None,
    tallest: Some(120),
    closes: Some(18),
};

#[test]
fn a_ride_without_limits_is_for_everyone() {
    for height in [60, 130, 210] {
        assert!(CAROUSEL.fits(height), "{height} cm on the carousel");
    }
}

#[test]
fn a_visitor_can_be_too_short() {
    assert!(!COASTER.fits(139), "139 cm on the roller coaster");
    assert!(COASTER.fits(140), "140 cm on the roller coaster");
    assert!(COASTER.fits(210), "210 cm on the roller coaster");
}

#[test]
fn a_visitor_can_be_too_tall() {
    assert!(BOATS.fits(60), "60 cm in the children's boats");
    assert!(BOATS.fits(120), "120 cm in the children's boats");
    assert!(!BOATS.fits(121), "121 cm in the children's boats");
}

#[test]
fn both_limits_count() {
    let slide = Ride {
        shortest: Some(100),
        tallest: Some(150),
        closes: None,
    };
    assert!(!slide.fits(99), "99 cm on the slide");
    assert!(slide.fits(125), "125 cm on the slide");
    assert!(!slide.fits(151), "151 cm on the slide");
}

#[test]
fn a_ride_closes_at_its_hour() {
    assert!(!COASTER.is_closed(21), "the roller coaster at 21:00");
    assert!(COASTER.is_closed(22), "the roller coaster at 22:00");
    assert!(COASTER.is_closed(23), "the roller coaster at 23:00");
}

#[test]
fn a_ride_without_an_hour_never_closes() {
    for hour in [0, 12, 23, 24, u8::MAX] {
        assert!(!CAROUSEL.is_closed(hour), "the carousel at {hour}:00");
    }
}
