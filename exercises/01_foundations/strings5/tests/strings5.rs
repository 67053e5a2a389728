use strings5::singer;

#[test]
fn names_with_plain_letters_are_found() {
    assert_eq!(singer("Nina Simone: Feeling Good"), "Nina Simone");
}

#[test]
fn names_with_accents_are_found_whole() {
    assert_eq!(singer("Édith Piaf: Milord"), "Édith Piaf");
    assert_eq!(singer("Björk: Jóga"), "Björk");
}

#[test]
fn a_name_that_ends_with_an_accent_is_not_split() {
    assert_eq!(singer("Beyoncé: Halo"), "Beyoncé");
}

#[test]
fn names_in_other_scripts_are_found_whole() {
    assert_eq!(singer("坂本九: 上を向いて歩こう"), "坂本九");
    assert_eq!(singer("Кино: Группа крови"), "Кино");
}

#[test]
fn a_line_without_a_colon_stays_whole() {
    assert_eq!(singer("Sigur Rós"), "Sigur Rós");
    assert_eq!(singer(""), "");
}

#[test]
fn only_the_first_colon_counts() {
    assert_eq!(singer("Żywiołak: Pieśń: 2"), "Żywiołak");
    assert_eq!(singer(": no name"), "", "there's nothing before the colon");
}
