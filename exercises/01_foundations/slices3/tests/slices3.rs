use slices3::{repeat_to_end, reverse_part, swap_ends};

#[test]
fn only_the_part_is_reversed() {
    let mut songs = [1, 2, 3, 4, 5, 6];
    reverse_part(&mut songs, 1, 5);
    assert_eq!(songs, [1, 5, 4, 3, 2, 6]);
}

#[test]
fn an_empty_part_changes_nothing() {
    let mut songs = [1, 2, 3];
    reverse_part(&mut songs, 3, 3);
    assert_eq!(songs, [1, 2, 3]);
}

#[test]
fn one_song_fills_the_rest() {
    let mut songs = [1, 2, 3, 4, 5];
    repeat_to_end(&mut songs, 2, 9);
    assert_eq!(songs, [1, 2, 9, 9, 9]);

    repeat_to_end(&mut songs, 5, 7);
    assert_eq!(songs, [1, 2, 9, 9, 9], "after the end there's nothing");
}

#[test]
fn the_first_and_the_last_song_are_swapped() {
    let mut songs = [1, 2, 3, 4];
    swap_ends(&mut songs);
    assert_eq!(songs, [4, 2, 3, 1]);

    let mut one_song = [8];
    swap_ends(&mut one_song);
    assert_eq!(one_song, [8]);
}
