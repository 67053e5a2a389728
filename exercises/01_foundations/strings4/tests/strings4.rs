use strings4::on_display;

#[test]
fn a_short_name_stays_whole() {
    assert_eq!(on_display("Harbour"), "Harbour");
    assert_eq!(on_display("Old Bridge"), "Old Bridge");
    assert_eq!(on_display(""), "");
}

#[test]
fn a_long_name_is_cut_after_ten_letters() {
    assert_eq!(on_display("Central Square"), "Central Sq");
}

#[test]
fn a_letter_of_two_bytes_is_not_cut_in_two() {
    assert_eq!(on_display("Marktstraße"), "Marktstraß");
}

#[test]
fn letters_are_counted_and_not_bytes() {
    assert_eq!(on_display("Žižkův dvůr"), "Žižkův dvů");
    assert_eq!(
        on_display("Вокзальная"),
        "Вокзальная",
        "these are ten letters"
    );
    assert_eq!(on_display("東京駅前"), "東京駅前", "these are four letters");
}
