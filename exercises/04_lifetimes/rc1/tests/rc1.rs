use rc1::COUNTS;

/// A `const` is known before the evening begins: the answers come from you.
const ANSWERS: [usize; 9] = COUNTS;

/// The evening as it was shipped.
#[path = "../src/cinema.rs"]
mod scene;

#[track_caller]
fn compare(places: std::ops::Range<usize>, rule: &str) {
    let truth = scene::evening();
    for place in places {
        let guess = ANSWERS[place];
        assert!(
            guess == truth[place],
            "COUNTS[{place}] is {guess}, and that is not what happens there: {rule}"
        );
    }
}

#[test]
fn a_clone_of_an_rc_is_one_more_owner() {
    compare(
        0..1,
        "`Rc::new` makes the first owner, and each `Rc::clone` one more",
    );
}

#[test]
fn a_weak_pointer_is_counted_apart() {
    compare(1..3, "`downgrade` makes a weak pointer, which owns nothing");
}

#[test]
fn a_reference_is_no_owner() {
    compare(3..4, "`&balcony` lends; it makes no owner");
}

#[test]
fn a_block_ends_its_owners_and_a_move_makes_none() {
    compare(
        4..5,
        "what a block owns ends with it, and a move changes only who holds the owner",
    );
}

#[test]
fn an_upgrade_is_an_owner_as_long_as_it_is_kept() {
    compare(
        5..7,
        "`upgrade` gives a new owner inside `Some`, and `drop` ends one",
    );
}

#[test]
fn without_owners_the_value_is_gone() {
    compare(
        7..9,
        "without strong owners the film ends, and `upgrade` gives `None`",
    );
}
