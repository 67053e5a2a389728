use std::panic::catch_unwind;

use attribute1::{log, logged, take_log};

#[logged]
fn pour(liters: u32) -> Option<u32> {
    if liters == 0 {
        return None;
    }
    log(format!("{liters} liters"));
    Some(liters)
}

#[logged]
fn fill(liters: &[u32]) -> Option<u32> {
    let mut sum = 0;
    for &liters in liters {
        sum += pour(liters)?;
    }
    Some(sum)
}

#[logged]
fn spill() {
    panic!("this panic is part of the test");
}

struct Jug {
    liters: u32,
}

impl Jug {
    /// Two parameters and a lifetime, to see that nothing gets lost.
    #[logged]
    pub fn more<'a, T: Into<u32>>(&'a mut self, liters: T) -> &'a u32 {
        self.liters += liters.into();
        &self.liters
    }
}

#[test]
fn the_end_is_written_after_an_early_return() {
    assert_eq!(pour(0), None);
    assert_eq!(take_log(), ["pour begins", "pour ends"]);
}

#[test]
fn the_end_is_written_at_the_end() {
    assert_eq!(pour(3), Some(3));
    assert_eq!(take_log(), ["pour begins", "3 liters", "pour ends"]);
}

#[test]
fn a_question_mark_ends_the_call() {
    assert_eq!(fill(&[0, 7]), None);
    assert_eq!(
        take_log(),
        ["fill begins", "pour begins", "pour ends", "fill ends"]
    );
}

#[test]
fn a_panic_ends_the_call() {
    assert!(catch_unwind(spill).is_err());
    assert_eq!(take_log(), ["spill begins", "spill ends"]);
}

#[test]
fn methods_keep_their_signature() {
    let mut jug = Jug { liters: 1 };
    assert_eq!(*jug.more(2_u8), 3);
    assert_eq!(*jug.more(4_u16), 7);
    assert_eq!(take_log().len(), 4);
}
