use std::sync::Arc;

use loom::thread;
use seqlock1::{Drone, Position};

#[test]
fn north_and_east_belong_together() {
    loom::model(|| {
        let position = Arc::new(Position::default());
        let mut drone = Drone::new(Arc::clone(&position));
        let flight = thread::spawn(move || drone.write(1, 1));
        if let Some((north, east)) = position.try_read() {
            assert_eq!(north, east, "one number is from before, one from after");
        }
        flight.join().unwrap();
    });
}

#[test]
fn two_writes_are_not_mixed() {
    loom::model(|| {
        let position = Arc::new(Position::default());
        let mut drone = Drone::new(Arc::clone(&position));
        let flight = thread::spawn(move || {
            drone.write(1, 1);
            drone.write(2, 2);
        });
        if let Some((north, east)) = position.try_read() {
            assert_eq!(north, east, "one number is from before, one from after");
        }
        flight.join().unwrap();
    });
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
