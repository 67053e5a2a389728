use await3::until_answered;
use futures::executor::block_on;

/// Calls a station that answers at the third call. Returns the answer, and a log of the calls.
fn call_iceland(times: u32) -> (Option<String>, Vec<u32>) {
    let mut log = Vec::new();
    let answer = block_on(until_answered(times, async |attempt| {
        log.push(attempt);
        (attempt == 3).then(|| String::from("this is Iceland"))
    }));
    (answer, log)
}

#[test]
fn the_third_call_is_answered() {
    let (answer, log) = call_iceland(5);
    assert_eq!(answer.as_deref(), Some("this is Iceland"));
    assert_eq!(log, [1, 2, 3], "there is no call after the answer");
}

#[test]
fn the_last_call_counts() {
    let (answer, log) = call_iceland(3);
    assert_eq!(log, [1, 2, 3], "three calls were allowed");
    assert!(answer.is_some(), "the last call was answered");
}

#[test]
fn a_silent_station_is_given_up() {
    let (answer, log) = call_iceland(2);
    assert_eq!((answer, log), (None, vec![1, 2]));
}
