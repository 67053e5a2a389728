use strings4::on_scoreboard;

#[test]
fn a_short_name_stays_whole() {
    assert_eq!(on_scoreboard("Max"), "Max");
    assert_eq!(on_scoreboard("Night Fury"), "Night Fury");
    assert_eq!(on_scoreboard(""), "");
}

#[test]
fn a_long_name_is_cut_after_ten_characters() {
    assert_eq!(on_scoreboard("The Silent Fox"), "The Silent");
}

#[test]
fn a_character_of_two_bytes_is_not_split() {
    assert_eq!(on_scoreboard("Sarah Groß-Ley"), "Sarah Groß");
}

#[test]
fn characters_are_counted_and_not_bytes() {
    assert_eq!(on_scoreboard("Žižka z Kutné Hory"), "Žižka z Ku");
    assert_eq!(
        on_scoreboard("Мастерица!"),
        "Мастерица!",
        "these are ten characters"
    );
    assert_eq!(
        on_scoreboard("東京の狐"),
        "東京の狐",
        "these are four characters"
    );
}
