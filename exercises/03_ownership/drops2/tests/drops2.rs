use drops2::ORDER;

/// The night as it was shipped.
#[path = "../src/night.rs"]
mod scene;

#[track_caller]
fn compare(places: std::ops::Range<usize>, rule: &str) {
    let truth = scene::night();
    for place in places {
        let guess = ORDER[place];
        assert!(
            guess == truth[place],
            "ORDER[{place}] is {guess:?}, but that's not what happens there: {rule}"
        );
    }
}

#[test]
fn a_parameter_is_dropped_with_its_function() {
    compare(
        0..2,
        "a parameter belongs to the function and is dropped when the function returns",
    );
}

#[test]
fn an_assignment_drops_the_old_value() {
    compare(2..4, "an assignment drops what the variable owned before");
}

#[test]
fn drop_ends_a_value_early() {
    compare(
        4..6,
        "drop(x) takes x, and its parameter goes out of scope immediately",
    );
}

#[test]
fn a_vector_drops_its_elements_from_first_to_last() {
    compare(
        6..8,
        "a moved value is dropped with its new owner, and a vector drops its elements from first to last",
    );
}
