use std::rc::Rc;

use raw_pointers3::Playlist;

fn playlist<T>(values: impl IntoIterator<Item = T>) -> Playlist<T> {
    let mut list = Playlist::new();
    for value in values {
        list.push(value);
    }
    list
}

#[test]
fn songs_keep_their_order() {
    let list = playlist(["Blue", "Jolene", "Respect"].map(String::from));
    assert_eq!(*list, ["Blue", "Jolene", "Respect"]);
    assert_eq!(list.iter().map(String::len).sum::<usize>(), 17);
}

#[test]
fn a_list_grows_when_it_is_full() {
    let list = playlist(0..1000_u64);
    assert!(list.iter().copied().eq(0..1000));
    assert_eq!(list.buffer().capacity(), 1024, "it doubles from 4 on");
    assert_eq!(
        playlist(0..4_u64).buffer().capacity(),
        4,
        "it grew too soon"
    );
}

#[test]
fn the_songs_are_in_the_buffer() {
    let list = playlist([7, 8, 9]);
    assert_eq!(list.as_ptr(), list.buffer().start().cast_const());
}

#[test]
fn a_song_can_be_removed_anywhere() {
    let mut list = playlist(["a", "b", "c", "d"].map(String::from));
    assert_eq!(list.remove(1), "b");
    assert_eq!(*list, ["a", "c", "d"]);
    assert_eq!(list.remove(2), "d");
    assert_eq!(list.remove(0), "a");
    assert_eq!(*list, ["c"]);
    list.push(String::from("e"));
    assert_eq!(*list, ["c", "e"]);
}

#[test]
fn each_song_is_dropped_once() {
    let song = Rc::new("Hallelujah");
    let mut list = playlist((0..9).map(|_| Rc::clone(&song)));
    let removed = list.remove(3);
    assert_eq!(Rc::strong_count(&song), 10, "nothing is dropped yet");
    drop(list);
    assert_eq!(Rc::strong_count(&song), 2, "8 of 9 were in the list");
    drop(removed);
    assert_eq!(Rc::strong_count(&song), 1);
}
