use rc1::COUNTS;

/// A `const` is known before the evening starts, so the answers come from you.
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
            "COUNTS[{place}] is {guess}, but that's not what happens there: {rule}"
        );
    }
}

#[test]
fn a_clone_of_an_rc_is_one_more_owner() {
    compare(
        0..1,
        "`Rc::new` creates the first owner, and each `Rc::clone` another one",
    );
}

#[test]
fn a_weak_pointer_is_counted_separately() {
    compare(
        1..3,
        "`downgrade` creates a weak pointer, which owns nothing",
    );
}

#[test]
fn a_reference_is_not_an_owner() {
    compare(3..4, "`&balcony` borrows; it doesn't create an owner");
}

#[test]
fn a_block_drops_its_owners_and_a_move_creates_none() {
    compare(
        4..5,
        "what a block owns is dropped with it, and a move only changes the variable",
    );
}

#[test]
fn an_upgrade_is_an_owner_for_as_long_as_you_keep_it() {
    compare(
        5..7,
        "`upgrade` returns a new owner inside `Some`, and `drop` removes one",
    );
}

#[test]
fn without_owners_the_value_is_gone() {
    compare(
        7..9,
        "without strong owners, the film is dropped, and `upgrade` returns `None`",
    );
}
