use strings1::card;

#[test]
fn the_card_has_name_and_wish() {
    assert_eq!(card("Amina", "with love"), "For Amina, with love!");
    assert_eq!(card("Jo and Ben", "get well"), "For Jo and Ben, get well!");
}
