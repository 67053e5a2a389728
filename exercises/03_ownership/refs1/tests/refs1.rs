use refs1::{Playlist, Song, contains, describe, total_seconds};

fn playlist(name: &str, songs: &[(&str, u32)]) -> Playlist {
    Playlist {
        name: String::from(name),
        songs: songs
            .iter()
            .map(|&(title, seconds)| Song {
                title: String::from(title),
                seconds,
            })
            .collect(),
    }
}

#[test]
fn the_description_has_the_number_and_the_sum() {
    let morning = playlist("Morning", &[("Sunrise", 190), ("Coffee", 180)]);
    assert_eq!(describe(&morning), "Morning: 2 songs, 6 min 10 s");
    let empty = playlist("Quiet", &[]);
    assert_eq!(describe(&empty), "Quiet: 0 songs, 0 min 0 s");
}

#[test]
fn a_title_is_found_if_it_is_there() {
    let night = playlist("Night", &[("Moon", 200), ("Owl", 215)]);
    assert!(contains(&night, "Owl"));
    assert!(!contains(&night, "Sunrise"));
}

#[test]
fn after_all_questions_the_playlist_is_still_there() {
    let night = playlist("Night", &[("Moon", 200), ("Owl", 215)]);
    assert_eq!(total_seconds(&night), 415);
    assert_eq!(total_seconds(&night), 415);
    assert!(contains(&night, "Moon"));
    assert_eq!(describe(&night), "Night: 2 songs, 6 min 55 s");
    assert_eq!(night.songs[1].title, "Owl");
}
