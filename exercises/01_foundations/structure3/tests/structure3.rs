use structure3::{family, family_in_the_evening};

#[test]
fn each_adult_pays_the_price_for_adults() {
    assert_eq!(family(1, 0), 520);
    assert_eq!(family(3, 0), 1_560);
}

#[test]
fn each_child_pays_the_price_for_children() {
    assert_eq!(family(0, 1), 310);
    assert_eq!(family(0, 4), 1_240);
}

#[test]
fn the_evening_is_half_the_price() {
    assert_eq!(family_in_the_evening(1, 0), family(1, 0) / 2);
    assert_eq!(family_in_the_evening(2, 3), family(2, 3) / 2);
    assert_eq!(family_in_the_evening(0, 0), 0, "an empty family pays 0");
}
