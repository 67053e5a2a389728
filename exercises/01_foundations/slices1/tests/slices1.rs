use slices1::{between, last_two, precise, there_and_back};

const HIKE: [u32; 7] = [410, 432, 455, 490, 530, 525, 518];

#[test]
fn a_range_does_not_include_its_end() {
    assert_eq!(between(&HIKE, 1, 4), [432, 455, 490]);
    assert_eq!(between(&HIKE, 0, 7), HIKE);
    assert_eq!(between(&HIKE, 3, 3), [], "from 3 to 3 there's nothing");
}

#[test]
fn the_first_three_are_left_out() {
    assert_eq!(precise(&HIKE), [490, 530, 525, 518]);
    assert_eq!(precise(&[410, 432, 455]), [], "nothing is left");
}

#[test]
fn the_last_two_are_found_in_hikes_of_any_length() {
    assert_eq!(last_two(&HIKE), [525, 518]);
    assert_eq!(last_two(&[7, 8, 9]), [8, 9]);
    assert_eq!(last_two(&[7, 8]), [7, 8]);
}

#[test]
fn the_hike_is_split_in_the_middle() {
    let (there, back) = there_and_back(&HIKE);
    assert_eq!(there, [410, 432, 455]);
    assert_eq!(back, [490, 530, 525, 518]);

    let (there, back) = there_and_back(&[1, 2, 3, 4]);
    assert_eq!(there, [1, 2]);
    assert_eq!(back, [3, 4]);
}

#[test]
fn an_empty_hike_has_two_empty_halves() {
    let (there, back) = there_and_back(&[]);
    assert!(there.is_empty() && back.is_empty());
}
