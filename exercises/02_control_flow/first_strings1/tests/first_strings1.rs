use first_strings1::Badge;

#[test]
fn a_badge_keeps_its_text() {
    let name = String::from("Ada");
    let badge = Badge::new(&name, "robots");
    drop(name);
    assert_eq!(badge.name, "Ada", "the badge has a name of its own");
    assert_eq!(badge.team, "robots");
}

#[test]
fn another_team_comes_after_a_comma() {
    let mut badge = Badge::new("Ola", "robots");
    badge.join("rockets");
    assert_eq!(badge.team, "robots, rockets");
    badge.join("radio");
    assert_eq!(
        badge.team, "robots, rockets, radio",
        "a third team comes after the first two"
    );
    assert_eq!(badge.name, "Ola", "only the team changes");
}

/// The badge in a frame, with a hole for the string that it hangs on.
fn drawn(badge: &Badge) -> String {
    let mut picture = String::from("+----------( )----------+\n");
    for line in badge.text().lines() {
        picture.push_str(&format!("|{line:^23}|\n"));
    }
    picture.push_str("+-----------------------+");
    picture
}

const ZOE: &str = "\
+----------( )----------+
|          ZOË          |
|         radio         |
+-----------------------+";

const OLA: &str = "\
+----------( )----------+
|          OLA          |
|    robots, rockets    |
+-----------------------+";

#[test]
fn badges_are_ready_to_print() {
    let zoe = drawn(&Badge::new("Zoë", "radio"));
    assert!(zoe == ZOE, "Zoë's badge is wrong:\n{zoe}");
    let mut badge = Badge::new("Ola", "robots");
    badge.join("rockets");
    let ola = drawn(&badge);
    assert!(ola == OLA, "Ola's badge is wrong:\n{ola}");
    println!("{zoe}\n{ola}");
}
