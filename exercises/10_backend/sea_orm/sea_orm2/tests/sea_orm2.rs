mod museum;

use museum::Museum;
use sea_orm2::{Change, save};

fn title(title: &str) -> Change {
    Change {
        title: Some(title.to_string()),
        ..Change::default()
    }
}

fn room(room: i32) -> Change {
    Change {
        room: Some(room),
        ..Change::default()
    }
}

fn note(note: Option<&str>) -> Change {
    Change {
        note: Some(note.map(String::from)),
        ..Change::default()
    }
}

#[tokio::test]
async fn what_was_changed_is_saved() {
    let museum = Museum::open().await;
    for (change, label) in [
        (title("Old Astrolabe"), "Old Astrolabe, room 4, fragile"),
        (room(9), "Old Astrolabe, room 9, fragile"),
        (note(Some("brass")), "Old Astrolabe, room 9, brass"),
        (note(None), "Old Astrolabe, room 9, -"),
    ] {
        let loaded = museum.exhibit(1).await;
        save(&museum.database, loaded, change).await.unwrap();
        assert_eq!(museum.label(1).await, label);
    }
    assert_eq!(museum.label(2).await, "Globe, room 5, -");
}

#[tokio::test]
async fn the_other_curators_change_is_kept() {
    let museum = Museum::open().await;
    let loaded = museum.exhibit(1).await;
    let other = "UPDATE exhibit SET room = 7, note = NULL WHERE id = 1";
    museum.run(other).await;
    let change = title("Old Astrolabe");
    save(&museum.database, loaded, change).await.unwrap();
    assert_eq!(museum.label(1).await, "Old Astrolabe, room 7, -");
}

#[tokio::test]
async fn a_value_that_stays_the_same_is_no_change() {
    let museum = Museum::open().await;
    let loaded = museum.exhibit(1).await;
    museum
        .run("UPDATE exhibit SET title = 'Astrolabe of Ibn Said'")
        .await;
    let change = Change {
        title: Some("Astrolabe".to_string()),
        ..room(6)
    };
    save(&museum.database, loaded, change).await.unwrap();
    let expected = "Astrolabe of Ibn Said, room 6, fragile";
    assert_eq!(museum.label(1).await, expected);
}

#[tokio::test]
async fn without_a_change_nothing_is_written() {
    let museum = Museum::open().await;
    let same = [
        Change::default(),
        title("Astrolabe"),
        room(4),
        note(Some("fragile")),
    ];
    for change in same {
        let loaded = museum.exhibit(1).await;
        save(&museum.database, loaded, change).await.unwrap();
    }
    assert_eq!(museum.updates(), Vec::<String>::new());
}

#[tokio::test]
async fn a_removed_exhibit_cannot_be_changed() {
    let museum = Museum::open().await;
    let loaded = museum.exhibit(2).await;
    museum.run("DELETE FROM exhibit WHERE id = 2").await;
    let saved = save(&museum.database, loaded, room(1)).await;
    assert!(
        saved.is_err(),
        "a change that's lost isn't an error: {saved:?}"
    );
}

#[tokio::test]
async fn a_removed_exhibit_without_a_change_is_no_error() {
    let museum = Museum::open().await;
    let loaded = museum.exhibit(2).await;
    museum.run("DELETE FROM exhibit WHERE id = 2").await;
    let saved = save(&museum.database, loaded, Change::default()).await;
    assert!(saved.is_ok(), "nothing should be written: {saved:?}");
}
