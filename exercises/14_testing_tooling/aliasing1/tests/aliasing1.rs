use aliasing1::echo;

fn echoed(samples: &[i32], delay: usize) -> Vec<i32> {
    let mut samples = samples.to_vec();
    echo(&mut samples, delay);
    samples
}

#[test]
fn a_click_comes_back_again_and_again() {
    let click = [800, 0, 0, 0, 0, 0, 0];
    assert_eq!(echoed(&click, 2), [800, 0, 400, 0, 200, 0, 100]);
    assert_eq!(echoed(&click, 3), [800, 0, 0, 400, 0, 0, 200]);
}

#[test]
fn an_echo_is_added_to_what_is_there() {
    assert_eq!(echoed(&[10, 20, -40], 1), [10, 25, -28]);
}

#[test]
fn what_is_too_short_has_no_echo() {
    assert_eq!(echoed(&[7, 8], 2), [7, 8]);
    assert_eq!(echoed(&[], 5), []);
}
