use sums1::{Playtime, length};

#[test]
fn an_album_is_as_long_as_its_songs() {
    let songs = [Playtime::new(125), Playtime::new(190)];
    assert_eq!(length(&songs).to_string(), "5:15");
    assert_eq!(length(&songs[1..]), Playtime::new(190));
    assert_ne!(length(&songs), Playtime::new(314));
}

#[test]
fn sixty_seconds_are_a_minute() {
    let songs = [Playtime::new(50), Playtime::new(45), Playtime::new(25)];
    assert_eq!(length(&songs).to_string(), "2:00");
}

#[test]
fn an_empty_album_has_no_length() {
    assert_eq!(length(&[]).to_string(), "0:00");
}

#[test]
fn borrowed_playtimes_can_be_added_up() {
    let songs = [Playtime::new(59), Playtime::new(2), Playtime::new(100)];
    let without_the_last: Playtime = songs.iter().take(2).sum();
    assert_eq!(without_the_last, Playtime::new(61));
}

#[test]
fn playtimes_that_are_moved_can_be_added_up() {
    let songs = vec![Playtime::new(200), Playtime::new(100)];
    let length: Playtime = songs.into_iter().sum();
    assert_eq!(length, Playtime::new(300));
}
