use windows1::{intervals, print};

#[test]
fn three_beats_have_two_intervals() {
    assert_eq!(intervals(&[100, 950, 1760]), [850, 810]);
}

#[test]
fn every_beat_in_the_middle_ends_one_interval_and_starts_another() {
    assert_eq!(intervals(&[0, 1, 3, 6, 10]), [1, 2, 3, 4]);
    assert_eq!(intervals(&[7, 7]), [0]);
}

#[test]
fn a_single_beat_has_no_interval() {
    assert_eq!(intervals(&[42]), []);
    assert_eq!(intervals(&[]), []);
}

/// The trace in lines of ten characters.
fn printed(trace: &str) -> Vec<String> {
    let trace: Vec<char> = trace.chars().collect();
    print(&trace, 10)
}

#[test]
fn a_long_trace_needs_several_lines() {
    assert_eq!(
        printed("___/\\_______/\\____"),
        ["___/\\_____", "__/\\____"]
    );
}

#[test]
fn full_lines_have_no_rest() {
    let lines = printed("____/\\________/\\____");
    assert_eq!(lines, ["____/\\____", "____/\\____"]);
    assert_eq!(printed(""), [""; 0], "nothing was recorded");
}

#[test]
fn the_width_can_be_chosen() {
    assert_eq!(print(&['/', '\\', '_'], 2), ["/\\", "_"]);
    assert_eq!(print(&['/', '\\', '_'], 40), ["/\\_"]);
}
