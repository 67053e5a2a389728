use pointer_review1::Queue;

#[test]
fn guests_are_let_in() {
    let mut queue = Queue::new();
    queue.join(1);
    queue.join(2);
    assert_eq!(queue.last_ticket(), Some(2));
    assert_eq!(queue.let_in(), Some(1));
    assert_eq!(queue.last_ticket(), Some(2));
}

#[test]
fn the_last_guest_went_in() {
    let mut queue = Queue::new();
    queue.join(1);
    queue.let_in();
    queue.last_ticket();
}
