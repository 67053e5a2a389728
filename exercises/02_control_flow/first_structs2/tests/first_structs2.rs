use first_structs2::{buy, sprout};

#[test]
fn a_sprout_has_its_name_and_two_leaves() {
    let basil = sprout("basil");
    assert_eq!(basil.name, "basil");
    assert_eq!(basil.leaves, 2);
    assert_eq!(sprout("chili").name, "chili");
}

#[test]
fn a_sprout_is_not_watered() {
    assert!(!sprout("basil").is_watered);
}

#[test]
fn a_plant_from_the_shop_has_its_own_leaves() {
    let fern = buy("fern", 31);
    assert_eq!(fern.name, "fern");
    assert_eq!(fern.leaves, 31);
    assert_eq!(buy("cactus", 0).leaves, 0, "a cactus has no leaves");
}

#[test]
fn the_shop_has_watered_the_plant() {
    assert!(buy("fern", 31).is_watered);
}
