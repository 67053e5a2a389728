use balloon1::{Damage, HEIGHT, Reading, message};

const LOG: &str = include_str!("../data/log.txt");

#[track_caller]
fn damaged(line: &str, damage: Damage) {
    assert_eq!(line.parse::<Reading>(), Err(damage), "the line is {line:?}");
}

#[test]
fn a_line_is_read() {
    let (minute, height, degrees) = (7, 310, -3);
    let reading = Reading {
        minute,
        height,
        degrees,
    };
    assert_eq!("7;310;-3".parse(), Ok(reading));
}

#[test]
fn a_line_has_three_fields() {
    damaged("7;310", Damage::Fields(2));
    damaged("7;310;-3;9", Damage::Fields(4));
    damaged("", Damage::Fields(1));
    damaged("x", Damage::Fields(1));
}

#[test]
fn no_field_is_empty() {
    damaged(";310;-3", Damage::Empty { field: 1 });
    damaged("7;;-3", Damage::Empty { field: 2 });
    damaged("7;310;", Damage::Empty { field: 3 });
    damaged("7;310;-", Damage::Empty { field: 3 });
}

#[test]
fn a_wrong_character_is_found() {
    damaged(
        "7;3o0;-3",
        Damage::Character {
            field: 2,
            found: 'o',
        },
    );
    damaged(
        "h;310;-3",
        Damage::Character {
            field: 1,
            found: 'h',
        },
    );
    damaged(
        "7;310;-é",
        Damage::Character {
            field: 3,
            found: 'é',
        },
    );
    damaged(
        "7;310;--3",
        Damage::Character {
            field: 3,
            found: '-',
        },
    );
    damaged(
        "7;+310;-3",
        Damage::Character {
            field: 2,
            found: '+',
        },
    );
    damaged(
        "7;3 0;-3",
        Damage::Character {
            field: 2,
            found: ' ',
        },
    );
}

#[test]
fn no_number_is_too_large() {
    damaged("7;99999999999;-3", Damage::Large { field: 2 });
    damaged("7;310;-99999999999", Damage::Large { field: 3 });
}

#[test]
fn the_first_damage_counts() {
    damaged(
        "7;3ab;c",
        Damage::Character {
            field: 2,
            found: 'a',
        },
    );
    damaged("7;;c", Damage::Empty { field: 2 });
    damaged(
        "x;;",
        Damage::Character {
            field: 1,
            found: 'x',
        },
    );
}

#[test]
fn only_wrong_characters_are_the_message() {
    let log = "1;200;18\nh;210;18\n3;220\n4;;18\n5;2e9;17\n6;235;y\n7;99999999999;1\n8;260;17\n";
    assert_eq!(message(log), "hey");
    assert_eq!(message("1;200;18\n"), "");
}

#[test]
fn the_balloon_says_where_it_is() {
    let message = message(LOG);
    assert!(
        HEIGHT.wrapping_mul(31_337) == 10_685_917,
        "how high is that tree? HEIGHT is {HEIGHT}. The log says\n\n    {message}\n"
    );
    println!("A squirrel has moved in. It sends its regards.");
}
