use paths1::ANSWERS;

/// The questions as they were shipped.
#[path = "../src/questions.rs"]
mod real;

/// Tells whether two answers are right, but not what the right ones are.
#[track_caller]
fn check(pair: usize) {
    for side in 0..2 {
        let answer = ANSWERS[2 * pair + side];
        assert!(
            real::answers()[pair][side] == answer,
            "answer {} is not {answer:?}",
            2 * pair + side + 1
        );
    }
}

#[test]
fn the_end_of_a_path() {
    check(0);
}

#[test]
fn an_extension() {
    check(1);
}

#[test]
fn a_stem_and_a_new_extension() {
    check(2);
}

#[test]
fn two_paths_become_one() {
    check(3);
}

#[test]
fn the_beginning_of_a_path() {
    check(4);
}

#[test]
fn ways_of_writing() {
    check(5);
}
