use dbg1::distance;

#[test]
fn an_echo_at_0_degrees() {
    assert_eq!(distance(0, 2000), 331);
    assert_eq!(distance(0, 1000), 165);
    assert_eq!(distance(0, 0), 0);
}

#[test]
fn sound_is_faster_on_a_warm_day() {
    assert_eq!(distance(20, 2000), 343);
    assert_eq!(distance(30, 4000), 698);
}

#[test]
fn five_degrees_matter() {
    assert_eq!(
        distance(15, 2000),
        340,
        "meters to the cliff at 15 degrees, if the echo comes after 2 seconds"
    );
    assert_eq!(distance(5, 2000), 334);
}

#[test]
fn two_degrees_matter_too() {
    assert_eq!(
        distance(17, 2000),
        341,
        "meters to the cliff at 17 degrees, if the echo comes after 2 seconds"
    );
    assert_eq!(distance(4, 3000), 499);
}

#[test]
fn sound_is_slower_in_the_cold() {
    assert_eq!(distance(-10, 2000), 325);
    assert_eq!(distance(-20, 3000), 478);
    assert_eq!(distance(-15, 2000), 322);
}
