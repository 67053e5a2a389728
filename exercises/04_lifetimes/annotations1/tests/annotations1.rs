use annotations1::shorter;

#[test]
fn the_shorter_name_is_chosen() {
    assert_eq!(shorter("Winter Traveler", "Ember"), "Ember");
    assert_eq!(shorter("Lynx", "Long Way Home"), "Lynx");
}

#[test]
fn of_two_names_with_the_same_length_the_first_is_chosen() {
    assert_eq!(shorter("Élan", "Lynx"), "Élan");
    assert_eq!(shorter("Lynx", "Élan"), "Lynx");
}

#[test]
fn names_that_someone_typed_can_be_compared() {
    // If a name "does not live long enough" here, then the signature asks for more than two borrowed strings.
    let typed = String::from("Ember");
    let other = String::from("Winter Traveler");
    let name: &str = shorter(&typed, &other);
    assert_eq!(name, "Ember");
}

#[test]
fn the_result_is_one_of_the_two_names() {
    let typed = String::from("Ember");
    assert!(
        std::ptr::eq(shorter("Winter Traveler", &typed), typed.as_str()),
        "the name on the map is a copy of the one that was typed"
    );
}
