use outcomes1::{Refusal, postage, read, readable, total};

fn unreadable(text: &str) -> Refusal {
    Refusal::Unreadable(String::from(text))
}

fn too_heavy(grams: u32) -> Refusal {
    Refusal::TooHeavy {
        grams,
        limit: 30_000,
    }
}

#[test]
fn a_weight_is_read() {
    let read: fn(&str) -> Result<u32, Refusal> = read;
    assert_eq!(read("750"), Ok(750));
    assert_eq!(read(" 30000 "), Ok(30_000), "the limit itself is allowed");
    assert_eq!(read("0"), Ok(0));
}

#[test]
fn what_is_no_weight_is_refused_with_its_text() {
    assert_eq!(read("light"), Err(unreadable("light")));
    assert_eq!(
        read(" 2 kg "),
        Err(unreadable("2 kg")),
        "the text of the refusal has no spaces around it"
    );
    assert_eq!(read("-5"), Err(unreadable("-5")));
    assert_eq!(read(""), Err(unreadable("")));
}

#[test]
fn what_is_too_heavy_is_refused_with_its_weight() {
    assert_eq!(read("30001"), Err(too_heavy(30_001)));
    assert_eq!(read("99999"), Err(too_heavy(99_999)));
}

#[test]
fn refusals_that_differ_are_not_equal() {
    assert_ne!(unreadable("light"), unreadable("stone"));
    assert_ne!(too_heavy(40_000), too_heavy(50_000));
    assert_ne!(unreadable("40000"), too_heavy(40_000));
}

#[test]
fn postage_grows_with_the_weight() {
    assert_eq!(postage("999"), Ok(150));
    assert_eq!(postage("1000"), Ok(190), "the first kilogram is full");
    assert_eq!(postage("2500"), Ok(230));
}

#[test]
fn postage_passes_a_refusal_on() {
    assert_eq!(postage("feather"), Err(unreadable("feather")));
    assert_eq!(postage("40000"), Err(too_heavy(40_000)));
}

#[test]
fn good_parcels_have_a_total() {
    assert_eq!(total(&["999", "2500", "30000"]), Ok(150 + 230 + 1350));
    assert_eq!(total(&[]), Ok(0));
}

#[test]
fn the_first_refusal_ends_the_total() {
    assert_eq!(
        total(&["999", "90000", "stone"]),
        Err(too_heavy(90_000)),
        "the second parcel is refused, not the third"
    );
    assert_eq!(total(&["stone"]), Err(unreadable("stone")));
}

#[test]
fn good_weights_are_counted() {
    assert_eq!(readable(&["1", "x", "30001", "30000"]), 2);
    assert_eq!(readable(&[]), 0);
}
