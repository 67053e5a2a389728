use derive3::{Save, lines};

#[derive(Save)]
struct Hero {
    name: String,
    #[save(name = "hp")]
    health: u32,
    #[cfg(test)]
    #[doc = "Not every attribute is for this macro."]
    level: u32,
}

#[derive(Save)]
struct Screen {
    #[save(skip)]
    brightness: u32,
    #[save(name = "sound")]
    #[save(skip)]
    volume: u32,
    #[save(name = "zoom", skip)]
    zoom: u32,
    #[save(name = "first", name = "color")]
    tint: char,
}

#[test]
fn a_field_may_have_another_name() {
    let hero = Hero {
        name: String::from("Ada"),
        health: 90,
        level: 2,
    };
    let expected = ["game.name=Ada", "game.hp=90", "game.level=2"];
    assert_eq!(lines(&hero), expected);
}

#[test]
fn a_field_may_be_skipped() {
    let screen = Screen {
        brightness: 3,
        volume: 4,
        zoom: 5,
        tint: 'r',
    };
    assert_eq!(lines(&screen), ["game.color=r"]);
    assert_eq!(screen.brightness + screen.volume + screen.zoom, 12);
}

/// The error for a struct, after what it points to.
fn error(item: &str) -> String {
    let tokens = item.parse().expect("these are tokens");
    let error = derive3_save::expand(tokens)
        .err()
        .expect("an attribute is wrong");
    let range = error.span().byte_range();
    format!("{}: {error}", &item[range])
}

#[test]
fn an_error_points_to_the_unknown_word() {
    let tower = r#"struct Tower { #[save(color = "red")] height: u32 }"#;
    assert_eq!(error(tower), "color: expected `skip` or `name`");
    let tower = r#"struct Tower { #[save(name = "floors", twice)] height: u32 }"#;
    assert_eq!(error(tower), "twice: expected `skip` or `name`");
}
