//! When all threads wait for each other in one of the orders that it tries, `loom::model` panics with
//! the word `deadlock`.

use std::sync::Arc;

use arc_mutex2::{Album, count_both, give};
use loom::thread;

fn albums_of_ada_and_ben() -> [Arc<Album>; 2] {
    [
        Arc::new(Album::new(1, &["lion", "panda"])),
        Arc::new(Album::new(2, &["whale"])),
    ]
}

#[test]
fn two_children_can_give_to_each_other() {
    loom::model(|| {
        let [ada, ben] = albums_of_ada_and_ben();
        let (from_ben, to_ada) = (Arc::clone(&ben), Arc::clone(&ada));
        let other = thread::spawn(move || give("whale", &from_ben, &to_ada));
        assert!(give("lion", &ada, &ben), "Ada has a lion");
        assert!(other.join().unwrap(), "Ben has a whale");
        assert!(give("whale", &ada, &ben), "Ada got the whale");
        assert!(give("lion", &ben, &ada), "Ben got the lion");
    });
}

#[test]
fn no_sticker_is_ever_nowhere() {
    loom::model(|| {
        let [ada, ben] = albums_of_ada_and_ben();
        let (from, to) = (Arc::clone(&ada), Arc::clone(&ben));
        let other = thread::spawn(move || give("panda", &from, &to));
        assert_eq!(count_both(&ben, &ada), 3, "a sticker was on its way");
        assert!(other.join().unwrap(), "Ada has a panda");
    });
}

#[test]
fn the_guards_belong_to_the_right_albums() {
    loom::model(|| {
        let [ada, ben] = albums_of_ada_and_ben();
        assert!(!give("lion", &ben, &ada), "the lion is Ada's");
        assert!(!give("whale", &ada, &ben), "the whale is Ben's");
        assert!(give("whale", &ben, &ada), "Ben has a whale");
        assert!(!give("whale", &ben, &ada), "Ben gave his whale away");
    });
}
