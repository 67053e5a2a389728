use ed25519_dalek::SigningKey;
use signature2::{Refused, Telescope, sign};

/// The owner's secret key, and a telescope that only listens to the owner.
fn telescope(name: &str) -> (SigningKey, Telescope) {
    let owner = SigningKey::from_bytes(&[7; 32]);
    let telescope = Telescope::new(name, owner.verifying_key());
    (owner, telescope)
}

#[test]
fn a_recorded_command_works_once() {
    let (owner, mut telescope) = telescope("Gemini");
    let signature = sign(&owner, "Gemini", 1, "to Saturn");
    assert_eq!(telescope.obey(1, "to Saturn", &signature), Ok(()));
    let again = telescope.obey(1, "to Saturn", &signature);
    assert_eq!(again, Err(Refused::Old), "a recorded command was obeyed");
}

#[test]
fn a_recorded_command_works_with_its_own_number_only() {
    let (owner, mut telescope) = telescope("Gemini");
    let signature = sign(&owner, "Gemini", 1, "to Saturn");
    assert_eq!(telescope.obey(1, "to Saturn", &signature), Ok(()));
    let again = telescope.obey(2, "to Saturn", &signature);
    assert_eq!(again, Err(Refused::Forged), "the number isn't signed");
}

#[test]
fn a_command_is_for_one_telescope() {
    let (owner, mut telescope) = telescope("Gemini");
    let signature = sign(&owner, "Keck", 1, "to Saturn");
    let elsewhere = telescope.obey(1, "to Saturn", &signature);
    assert_eq!(elsewhere, Err(Refused::Forged), "the name isn't signed");
}

#[test]
fn a_stranger_cannot_make_the_owners_commands_old() {
    let (owner, mut telescope) = telescope("Gemini");
    let forged = sign(&SigningKey::from_bytes(&[8; 32]), "Gemini", 9, "to Mars");
    assert_eq!(telescope.obey(9, "to Mars", &forged), Err(Refused::Forged));
    let signature = sign(&owner, "Gemini", 1, "to Saturn");
    assert_eq!(telescope.obey(1, "to Saturn", &signature), Ok(()));
}

#[test]
fn numbers_may_be_left_out_but_not_go_back() {
    let (owner, mut telescope) = telescope("Gemini");
    let five = sign(&owner, "Gemini", 5, "to Mars");
    let four = sign(&owner, "Gemini", 4, "to Venus");
    assert_eq!(telescope.obey(5, "to Mars", &five), Ok(()));
    assert_eq!(telescope.obey(4, "to Venus", &four), Err(Refused::Old));
}

#[test]
fn no_character_in_a_name_is_taken_for_a_boundary() {
    let (owner, mut telescope) = telescope("Gemini");
    for character in "\0\t\n\u{1f} \"#&+,-./:;=@_|".chars() {
        let signature = sign(&owner, &format!("Gemini{character}1"), 1, "to Saturn");
        let moved = telescope.obey(1, &format!("1{character}to Saturn"), &signature);
        assert_eq!(
            moved,
            Err(Refused::Forged),
            "a part of the name was taken for the number, because of {character:?}"
        );
    }
}

#[test]
fn no_byte_may_move_between_name_number_and_command() {
    let (owner, mut telescope) = telescope("Gemini");
    let signature = sign(&owner, "Gemini1", 1, "to Saturn");
    for (number, command) in [
        (11, "to Saturn"),
        (1, "1to Saturn"),
        (1, "11to Saturn"),
        (
            u64::from_le_bytes([b'1', 1, 0, 0, 0, 0, 0, 0]),
            "\0to Saturn",
        ),
        (
            u64::from_be_bytes([b'1', 0, 0, 0, 0, 0, 0, 0]),
            "\u{1}to Saturn",
        ),
    ] {
        let moved = telescope.obey(number, command, &signature);
        assert_eq!(moved, Err(Refused::Forged), "{command} {number}");
    }
}
