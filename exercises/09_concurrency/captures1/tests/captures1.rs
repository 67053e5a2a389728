use std::sync::Arc;

use captures1::{Hall, Lyrics, Melody, Song, start};

fn lullaby() -> Song {
    Song {
        title: String::from("Lullaby"),
        lyrics: Lyrics("sleep well"),
        melody: Melody("g e c"),
        beats_per_minute: 60,
    }
}

fn barn() -> Arc<Hall> {
    Arc::new(Hall { name: "the barn" })
}

#[test]
fn both_musicians_are_heard() {
    let concert = start(lullaby(), barn());
    let sung = concert.singer.join().unwrap();
    let played = concert.pianist.join().unwrap();
    assert_eq!(sung, "sleep well at 60 in the barn");
    assert_eq!(played, "g e c at 60 in the barn");
}

#[test]
fn the_title_stays_with_the_caller() {
    let mut song = lullaby();
    let title = String::from("Lullaby, second verse");
    let address = title.as_ptr();
    song.title = title;
    let concert = start(song, barn());
    assert_eq!(concert.title, "Lullaby, second verse");
    assert_eq!(concert.title.as_ptr(), address, "the title was copied");
}

#[test]
fn both_are_heard_in_the_callers_hall() {
    let mut song = lullaby();
    song.beats_per_minute = 90;
    let hall = Arc::new(Hall { name: "a cave" });
    let concert = start(song, Arc::clone(&hall));
    assert!(concert.singer.join().unwrap().ends_with("90 in a cave"));
    assert!(concert.pianist.join().unwrap().ends_with("90 in a cave"));
    assert_eq!(Arc::strong_count(&hall), 1, "someone still owns the hall");
}
