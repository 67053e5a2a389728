//! Five lamps and one night.

use std::cell::RefCell;

thread_local! {
    static NOTES: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// Records a line. Level 04 explains how it works.
fn note(line: &'static str) {
    NOTES.with_borrow_mut(|notes| notes.push(line));
}

struct Lamp(&'static str);

impl Lamp {
    fn length(&self) -> usize {
        self.0.len()
    }
}

impl Drop for Lamp {
    fn drop(&mut self) {
        note(self.0);
    }
}

fn carry(_lamp: Lamp) {
    note("dusk");
}

fn harbor() {
    let mut quay = Lamp("red");
    let pier = Lamp("green");
    let mut boats = vec![pier];
    carry(Lamp("white"));
    boats.push(Lamp("blue"));
    if quay.length() == 3 {
        quay = Lamp("yellow");
    }
    note("midnight");
    drop(quay);
    note("dawn");
    assert_eq!(boats.len(), 2);
}

/// Runs the night and returns what was recorded.
pub fn night() -> Vec<&'static str> {
    harbor();
    NOTES.take()
}
