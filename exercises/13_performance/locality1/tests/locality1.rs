use std::hint::black_box;

use locality1::{Playlist, Song};

/// Numbers that look random, and are the same in every run.
fn noise() -> impl FnMut() -> u32 {
    let mut number: u32 = 7;
    move || {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        number >> 8
    }
}

fn song(seconds: u32, next: Option<u32>) -> Song {
    Song { seconds, next }
}

/// A long playlist whose songs are scattered in memory.
fn scattered() -> Playlist {
    let count = 200_000;
    let mut noise = noise();
    let mut order: Vec<u32> = (0..count).collect();
    for index in (2..order.len()).rev() {
        order.swap(index, 1 + noise() as usize % index);
    }
    let mut songs = vec![song(0, None); order.len()];
    for (place, index) in order.iter().enumerate() {
        songs[*index as usize] = song(place as u32 % 7, order.get(place + 1).copied());
    }
    Playlist { songs }
}

/// What both sides need before, and what isn't measured.
#[test]
fn setup() {
    assert_eq!(black_box(scattered()).songs.len(), 200_000);
}

/// A scattered playlist.
#[test]
fn baseline() {
    let playlist = scattered();
    for _ in 0..6 {
        let songs = &black_box(&playlist).songs;
        let in_order =
            std::iter::successors(songs.first(), |song| Some(&songs[song.next? as usize]));
        let seconds: u64 = in_order.map(|song| u64::from(song.seconds)).sum();
        assert!(seconds > 500_000);
    }
}

#[test]
fn a_tidy_playlist_is_added_up() {
    let mut playlist = scattered();
    playlist.tidy();
    for _ in 0..6 {
        assert!(black_box(&playlist).seconds() > 500_000);
    }
}

#[test]
fn songs_are_in_the_order_of_play() {
    let songs = vec![
        song(200, Some(2)),
        song(400, None),
        song(300, Some(3)),
        song(100, Some(1)),
    ];
    let mut playlist = Playlist { songs };
    playlist.tidy();
    let expected = [
        song(200, Some(1)),
        song(300, Some(2)),
        song(100, Some(3)),
        song(400, None),
    ];
    assert_eq!(playlist.songs, expected);
}

#[test]
fn songs_that_are_never_played_are_removed() {
    let songs = vec![song(200, Some(2)), song(999, Some(2)), song(300, None)];
    let mut playlist = Playlist { songs };
    playlist.tidy();
    assert_eq!(playlist.songs, [song(200, Some(1)), song(300, None)]);
}

#[test]
fn an_empty_playlist_stays_empty() {
    let mut playlist = Playlist { songs: vec![] };
    playlist.tidy();
    assert_eq!(playlist.songs, []);
    assert_eq!(playlist.seconds(), 0);
}

#[test]
fn the_length_is_that_of_the_songs_played() {
    let songs = vec![song(200, Some(2)), song(999, Some(2)), song(300, None)];
    assert_eq!(Playlist { songs }.seconds(), 500);
}
