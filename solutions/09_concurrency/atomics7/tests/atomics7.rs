//! Two models are enough: one thread gives while another one takes, and two threads take at once. Both check
//! a promise that holds in every order, not the outcome of one.

use std::sync::Arc;

use atomics7::Cue;
use loom::thread;

#[test]
fn a_cue_is_whole_or_not_there() {
    loom::model(|| {
        let cue = Arc::new(Cue::none_yet());
        let desk = Arc::clone(&cue);
        let desk = thread::spawn(move || desk.give(7));
        let taken = cue.take();
        assert!(taken.is_none() || taken == Some(7), "took {taken:?}");
        desk.join().unwrap();
    });
}

#[test]
fn a_cue_is_taken_once() {
    loom::model(|| {
        let cue = Arc::new(Cue::none_yet());
        cue.give(7);
        let actor = Arc::clone(&cue);
        let actor = thread::spawn(move || actor.take());
        let mut taken = [cue.take(), actor.join().unwrap()];
        taken.sort();
        assert_eq!(taken, [None, Some(7)]);
    });
}
