use slices1::{between, last_two, precise, there_and_back};

const TOUR: [u32; 7] = [410, 432, 455, 490, 530, 525, 518];

#[test]
fn a_part_ends_before_its_end() {
    assert_eq!(between(&TOUR, 1, 4), [432, 455, 490]);
    assert_eq!(between(&TOUR, 0, 7), TOUR);
    assert_eq!(between(&TOUR, 3, 3), [], "from 3 to 3 there is nothing");
}

#[test]
fn the_first_three_are_left_out() {
    assert_eq!(precise(&TOUR), [490, 530, 525, 518]);
    assert_eq!(precise(&[410, 432, 455]), [], "nothing is left over");
}

#[test]
fn the_last_two_are_the_last_two_of_every_tour() {
    assert_eq!(last_two(&TOUR), [525, 518]);
    assert_eq!(last_two(&[7, 8, 9]), [8, 9]);
    assert_eq!(last_two(&[7, 8]), [7, 8]);
}

#[test]
fn the_tour_is_cut_in_the_middle() {
    let (there, back) = there_and_back(&TOUR);
    assert_eq!(there, [410, 432, 455]);
    assert_eq!(back, [490, 530, 525, 518]);

    let (there, back) = there_and_back(&[1, 2, 3, 4]);
    assert_eq!(there, [1, 2]);
    assert_eq!(back, [3, 4]);
}

#[test]
fn an_empty_tour_has_two_empty_halves() {
    let (there, back) = there_and_back(&[]);
    assert!(there.is_empty() && back.is_empty());
}
