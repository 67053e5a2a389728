use first_strings1::Badge;

#[test]
fn a_badge_keeps_its_text() {
    let name = String::from("Ada");
    let badge = Badge::new(&name, "robots");
    drop(name);
    assert_eq!(badge.name, "Ada");
    assert_eq!(badge.team, "robots");
}

#[test]
fn another_team_comes_after_a_comma() {
    let mut badge = Badge::new("Ola", "robots");
    badge.join("rockets");
    assert_eq!(badge.team, "robots, rockets");
    badge.join("radio");
    assert_eq!(badge.team, "robots, rockets, radio");
    assert_eq!(badge.name, "Ola");
}

#[test]
fn the_badge_has_two_lines() {
    assert_eq!(Badge::new("Zoë", "radio").text(), "ZOË\nradio");
    let mut badge = Badge::new("Ola", "robots");
    badge.join("rockets");
    assert_eq!(badge.text(), "OLA\nrobots, rockets");
}
