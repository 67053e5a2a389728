use strings1::card;

#[test]
fn the_card_has_name_and_wish() {
    assert_eq!(card("Amina", "with love"), "For Amina, with love!");
    assert_eq!(card("Jo and Ben", "get well"), "For Jo and Ben, get well!");
}

#[test]
fn each_card_begins_anew() {
    let first = card("Li", "thank you");
    let second = card("Li", "thank you");
    assert_eq!(first, second, "the second card still holds the first one");
}
