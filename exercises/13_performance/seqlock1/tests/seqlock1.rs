use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use loom::thread;
use seqlock1::{Drone, Position};

/// Everything that a reader can get while the drone writes 1 and 1, then 2 and 2, and so on.
fn readings(writes: u32) -> BTreeSet<Option<(u32, u32)>> {
    let readings = Arc::new(Mutex::new(BTreeSet::new()));
    let all = Arc::clone(&readings);
    loom::model(move || {
        let position = Arc::new(Position::default());
        let mut drone = Drone::new(Arc::clone(&position));
        let flight = thread::spawn(move || (1..=writes).for_each(|n| drone.write(n, n)));
        all.lock().unwrap().insert(position.try_read());
        flight.join().unwrap();
    });
    let readings = readings.lock().unwrap();
    readings.clone()
}

#[test]
fn north_and_east_belong_together() {
    let expected = [None, Some((0, 0)), Some((1, 1))];
    assert_eq!(readings(1), BTreeSet::from(expected));
}

#[test]
fn two_writes_are_not_mixed() {
    let expected = [None, Some((0, 0)), Some((1, 1)), Some((2, 2))];
    assert_eq!(readings(2), BTreeSet::from(expected));
}

#[test]
fn what_was_written_can_be_read() {
    loom::model(|| {
        let position = Arc::new(Position::default());
        let mut drone = Drone::new(Arc::clone(&position));
        assert_eq!(position.try_read(), Some((0, 0)));
        drone.write(3, 4);
        assert_eq!(position.try_read(), Some((3, 4)));
        drone.write(5, 6);
        assert_eq!(position.try_read(), Some((5, 6)));
    });
}
