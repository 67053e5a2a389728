use scale2::{Kind, Postcard, read, write};

fn card(kind: Kind) -> Postcard {
    Postcard {
        kind,
        text: "Hi!".to_string(),
        stamps: 2,
    }
}

#[test]
fn an_old_landscape_is_still_one() {
    let stored = [0, 12, b'H', b'i', b'!', 8];
    assert_eq!(read(&stored), Some(card(Kind::Landscape)));
    assert_eq!(write(&card(Kind::Landscape)), stored);
}

#[test]
fn an_old_animal_is_still_one() {
    let stored = [1, 8, b'o', b'x', 12, b'H', b'i', b'!', 8];
    let animal = card(Kind::Animal("ox".to_string()));
    assert_eq!(read(&stored), Some(animal.clone()));
    assert_eq!(write(&animal), stored);
}

#[test]
fn a_recipe_has_a_number_of_its_own() {
    let recipe = card(Kind::Recipe { minutes: 300 });
    let stored = [7, 44, 1, 12, b'H', b'i', b'!', 8];
    assert_eq!(write(&recipe), stored);
    assert_eq!(read(&stored), Some(recipe));
}

#[test]
fn a_kind_that_does_not_exist_is_refused() {
    assert_eq!(read(&[2, 44, 1, 12, b'H', b'i', b'!', 8]), None);
}

#[test]
fn what_is_left_over_is_refused() {
    let mut stored = write(&card(Kind::Landscape));
    stored.push(0);
    assert_eq!(read(&stored), None, "the last byte isn't part of a card");
}
