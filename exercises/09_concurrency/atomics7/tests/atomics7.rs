//! Write models that find what is wrong with six versions of `Cue`. Each model calls `loom::model` with a
//! closure. In it, start threads with `loom::thread::spawn` and use a `Cue` in them; loom tries every order.
//! What must hold in all of them?
//!
//! A cue is `None` or the whole number, never half of it. And of two threads that take, at most one gets it.

use atomics7::Cue;

#[test]
fn a_cue_that_was_given_can_be_taken() {
    loom::model(|| {
        let cue = Cue::none_yet();
        cue.give(7);
        assert!(cue.take().is_some());
    });
}
