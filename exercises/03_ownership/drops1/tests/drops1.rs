use drops1::ORDER;

/// The evening as it was shipped.
#[path = "../src/evening.rs"]
mod scene;

#[track_caller]
fn compare(places: std::ops::Range<usize>, rule: &str) {
    let truth = scene::evening();
    for place in places {
        let guess = ORDER[place];
        assert!(
            guess == truth[place],
            "ORDER[{place}] is {guess:?}, but that's not what happens there: {rule}"
        );
    }
}

#[test]
fn a_block_drops_what_it_owns() {
    compare(0..1, "what a block owns is dropped at its closing brace");
}

#[test]
fn no_other_candle_goes_out_before_the_song() {
    compare(
        1..2,
        "a variable lives to the end of its block, even if it isn't used anymore",
    );
}

#[test]
fn variables_are_dropped_in_reverse_order() {
    compare(
        2..4,
        "the last one declared is dropped first, and a shadowed variable still exists",
    );
}

#[test]
fn fields_are_dropped_in_the_order_of_the_struct() {
    compare(
        4..6,
        "fields are dropped in the order in which the struct declares them",
    );
}

#[test]
fn the_first_variable_is_dropped_last() {
    compare(6..7, "the first variable that was declared is dropped last");
}
