use serde_json::{Value, from_str, from_value, json, to_value};
use serde1::Save;

fn save() -> Save {
    Save {
        player: "Ada".to_string(),
        last_level: 7,
        seed: 99,
        hints: 1,
        friends: vec!["Ben".to_string()],
        is_open: false,
    }
}

fn file() -> Value {
    json!({ "player": "Ada", "lastLevel": 7, "#": 99, "hints": 1, "friends": ["Ben"] })
}

#[test]
fn a_game_is_saved() {
    assert_eq!(to_value(save()).unwrap(), file());
}

#[test]
fn a_saved_game_is_read() {
    let read: Save = from_value(file()).unwrap();
    assert_eq!(read, save());
    assert_ne!(read, Save { seed: 98, ..save() });
}

#[test]
fn whether_it_is_open_is_not_saved() {
    let open = Save {
        is_open: true,
        ..save()
    };
    let saved = to_value(open).unwrap();
    assert_eq!(saved, file());
    assert!(!from_value::<Save>(saved).unwrap().is_open);
}

#[test]
fn old_files_are_read() {
    let old = r##"{ "player": "Cleo", "lastLevel": 2, "#": 5 }"##;
    let read: Save = from_str(old).unwrap();
    assert_eq!((read.last_level, read.seed, read.hints), (2, 5, 3));
    assert!(read.friends.is_empty());
}

#[test]
fn no_friends_are_not_written() {
    let mut expected = file();
    expected.as_object_mut().unwrap().remove("friends");
    let lonely = Save {
        friends: vec![],
        ..save()
    };
    assert_eq!(to_value(lonely).unwrap(), expected);
}

#[test]
fn what_has_to_be_there_may_not_be_missing() {
    for field in ["player", "lastLevel", "#"] {
        let mut incomplete = file();
        incomplete.as_object_mut().unwrap().remove(field);
        let read = from_value::<Save>(incomplete);
        assert!(read.is_err(), "{field} is missing, and there is no error");
    }
}

#[test]
fn an_unknown_field_is_an_error() {
    for name in ["lastLevle", "isOpen"] {
        let mut misspelled = file();
        misspelled[name] = json!(true);
        let error = from_value::<Save>(misspelled).unwrap_err().to_string();
        assert!(error.contains(name), "the error doesn't name it: {error}");
    }
}
