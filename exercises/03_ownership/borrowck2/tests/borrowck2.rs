use borrowck2::Surgery;

#[test]
fn patients_get_rising_numbers() {
    let mut surgery = Surgery::open();
    surgery.come_in();
    surgery.come_in();
    surgery.come_in();
    assert_eq!(surgery.waiting(), [1, 2, 3]);
}

#[test]
fn patients_who_were_seen_still_count() {
    let mut surgery = Surgery::open();
    surgery.come_in();
    surgery.call_next();
    surgery.call_next();
    surgery.come_in();
    assert_eq!(surgery.seen(), [1]);
    assert_eq!(
        surgery.waiting(),
        [2],
        "number 1 was given before and must not be given again"
    );
}

#[test]
fn an_emergency_waits_in_front() {
    let mut surgery = Surgery::open();
    surgery.emergency();
    surgery.come_in();
    surgery.emergency();
    assert_eq!(surgery.waiting(), [3, 1, 2]);
    surgery.call_next();
    assert_eq!(surgery.seen(), [3]);
}
