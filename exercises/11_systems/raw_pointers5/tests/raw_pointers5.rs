use std::rc::Rc;

use raw_pointers5::Queue;

#[test]
fn players_are_called_in_their_order() {
    let mut queue = Queue::new();
    queue.join("Ada");
    queue.join("Bo");
    assert_eq!(queue.call(), Some("Ada"));
    queue.join("Cem");
    assert_eq!(queue.call(), Some("Bo"));
    assert_eq!(queue.call(), Some("Cem"));
    assert_eq!(queue.call(), None, "the queue is empty");
}

#[test]
fn players_can_join_a_queue_that_ran_empty() {
    let mut queue = Queue::new();
    for round in 0..3 {
        queue.join(round);
        assert_eq!(queue.call(), Some(round), "the player got lost");
        assert_eq!(queue.call(), None);
    }
}

#[test]
fn players_who_still_wait_are_dropped_with_the_queue() {
    let ticket = Rc::new(());
    let mut queue = Queue::new();
    for _ in 0..4 {
        queue.join(Rc::clone(&ticket));
    }
    let called = queue.call();
    drop(queue);
    assert_eq!(Rc::strong_count(&ticket), 2, "nodes were never freed");
    drop(called);
    assert_eq!(Rc::strong_count(&ticket), 1);
}

#[test]
fn a_very_long_queue_can_be_dropped() {
    let mut queue = Queue::new();
    (0..100_000).for_each(|player| queue.join(player));
    assert_eq!(queue.call(), Some(0));
    drop(queue);
}

#[test]
fn a_queue_is_two_pointers() {
    let pointer = size_of::<usize>();
    let size = size_of::<Queue<[u64; 9]>>();
    assert_eq!(size, 2 * pointer, "it's something else than two links");
}
