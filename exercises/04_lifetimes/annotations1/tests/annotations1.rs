use annotations1::shorter;

#[test]
fn the_shorter_name_is_chosen() {
    assert_eq!(shorter("Songs for an Empty House", "Attic"), "Attic");
    assert_eq!(shorter("Moth", "The Lamp and the Moth"), "Moth");
}

#[test]
fn of_two_names_with_the_same_length_the_first_is_chosen() {
    assert_eq!(shorter("Élan", "Moth"), "Élan");
    assert_eq!(shorter("Moth", "Élan"), "Moth");
}

#[test]
fn names_that_someone_typed_can_be_compared() {
    // If a name "does not live long enough" here, then the signature asks for more than two borrowed strings.
    let typed = String::from("Attic");
    let other = String::from("Cellar Door");
    let name: &str = shorter(&typed, &other);
    assert_eq!(name, "Attic");
}

#[test]
fn the_result_is_one_of_the_two_names() {
    let typed = String::from("Attic");
    assert!(
        std::ptr::eq(shorter("Cellar Door", &typed), typed.as_str()),
        "the name on the cover is a copy of the one that was typed"
    );
}
