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
            "ORDER[{place}] is {guess:?}, and that is not what happens there: {rule}"
        );
    }
}

#[test]
fn a_parameter_ends_with_its_function() {
    compare(
        0..2,
        "a parameter belongs to the function and ends when the function returns",
    );
}

#[test]
fn an_assignment_ends_the_old_value() {
    compare(2..4, "an assignment ends what the variable owned before");
}

#[test]
fn drop_ends_a_value_early() {
    compare(4..6, "drop(x) takes x, and its parameter ends at once");
}

#[test]
fn a_vector_ends_its_elements_from_first_to_last() {
    compare(
        6..8,
        "a moved value ends with its new owner, and a vector ends its elements from first to last",
    );
}
