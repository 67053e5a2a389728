use hash1::fingerprint;

/// The first four bytes of a fingerprint, as a number.
fn begins_with(fingerprint: [u8; 32]) -> u32 {
    u32::from_be_bytes([
        fingerprint[0],
        fingerprint[1],
        fingerprint[2],
        fingerprint[3],
    ])
}

#[test]
fn a_word_may_not_move_from_the_title_to_a_step() {
    let tea = fingerprint("Tea", &[" for two: boil water"]);
    let other = fingerprint("Tea for two", &[": boil water"]);
    assert_ne!(
        tea, other,
        "the boundary between title and step isn't hashed"
    );
}

#[test]
fn one_step_differs_from_two() {
    let one = fingerprint("Toast", &["Slice. Roast."]);
    let two = fingerprint("Toast", &["Slice.", " Roast."]);
    assert_ne!(one, two, "the boundary between two steps isn't hashed");
}

#[test]
fn no_character_in_a_step_is_taken_for_a_boundary() {
    for character in '\0'..='\u{7f}' {
        let one = fingerprint("Soup", &[&format!("Cook.{character}Stir.")]);
        let two = fingerprint("Soup", &["Cook.", "Stir."]);
        assert_ne!(one, two, "a step with {character:?} in it looks like two");
    }
}

#[test]
fn the_same_recipe_has_the_same_fingerprint_on_a_phone() {
    assert_eq!(begins_with(fingerprint("Ice", &[])), 0x4116_5b67);
    let tea = fingerprint("Crème brûlée", &["Caramelize.", "", "Eat."]);
    assert_eq!(
        begins_with(tea),
        0xe17b_58b1,
        "lengths count bytes, not characters"
    );
}
