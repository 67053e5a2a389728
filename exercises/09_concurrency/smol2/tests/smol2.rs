use std::cell::Cell;
use std::rc::Rc;

use smol::LocalExecutor;
use smol::future::{block_on, yield_now};
use smol2::perform;

/// How long a singer waits for the others: this many turns.
const TURNS: u32 = 50;

/// A singer that begins when this many singers are on the stage.
async fn singer(name: &str, stage: &Cell<u32>, needed: u32) -> String {
    stage.set(stage.get() + 1);
    for _ in 0..TURNS {
        if stage.get() >= needed {
            return format!("{name} sings");
        }
        yield_now().await;
    }
    format!("{name} waited alone")
}

/// The songs of these singers, each of which waits for all of them.
fn songs_of(names: &[&str]) -> Vec<String> {
    let stage = Cell::new(0);
    let executor = LocalExecutor::new();
    let needed = names.len() as u32;
    let singers = names.iter().map(|name| singer(name, &stage, needed));
    let lamps = async {};
    block_on(executor.run(perform(&executor, lamps, singers.collect())))
}

#[test]
fn every_singer_is_heard() {
    assert_eq!(songs_of(&["Mira"]), ["Mira sings"]);
}

#[test]
fn the_choir_sings_together() {
    let songs = songs_of(&["Mira", "Noah", "Olga"]);
    assert_eq!(songs, ["Mira sings", "Noah sings", "Olga sings"]);
}

#[test]
fn the_lamps_stay_on_after_the_last_song() {
    let flashes = Rc::new(Cell::new(0));
    let lamps = {
        let flashes = Rc::clone(&flashes);
        async move {
            loop {
                flashes.set(flashes.get() + 1);
                yield_now().await;
            }
        }
    };
    let executor = LocalExecutor::new();
    block_on(executor.run(async {
        let stage = Cell::new(0);
        let song = async move { singer("Mira", &stage, 1).await };
        perform(&executor, lamps, vec![song]).await;
        let before = flashes.get();
        for _ in 0..TURNS {
            yield_now().await;
        }
        assert!(flashes.get() > before, "the lamps went out");
    }));
}
