use std::sync::Arc;

use send_sync1::{Musician, Sheet, perform};

fn waltz() -> Arc<Sheet> {
    Arc::new(Sheet {
        pages: vec!["intro", "theme", "coda"],
    })
}

#[test]
fn two_musicians_play_the_whole_sheet() {
    let sheet = waltz();
    let players = [Musician::new(&sheet), Musician::new(&sheet)].map(perform);
    for player in players {
        assert_eq!(player.join().unwrap(), ["intro", "theme", "coda"]);
    }
}

#[test]
fn a_musician_starts_where_they_stopped() {
    let musician = Musician::new(&waltz());
    assert_eq!(musician.play_page(), Some("intro"));
    assert_eq!(perform(musician).join().unwrap(), ["theme", "coda"]);
}

#[test]
fn there_is_one_sheet() {
    let sheet = waltz();
    let musician = Musician::new(&sheet);
    assert_eq!(
        Arc::strong_count(&sheet),
        2,
        "the musician has another sheet"
    );
    perform(musician).join().unwrap();
    assert_eq!(Arc::strong_count(&sheet), 1, "the sheet wasn't given back");
}
