use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use arc_mutex3::Sensor;

/// What listeners have heard, in order. All clones are one list.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<(&'static str, u32)>>>);

impl Log {
    fn add(&self, name: &'static str, strength: u32) {
        self.0.lock().unwrap().push((name, strength));
    }

    fn entries(&self) -> Vec<(&'static str, u32)> {
        self.0.lock().unwrap().clone()
    }
}

#[test]
fn a_listener_can_bring_in_another_one() {
    let sensor = Arc::new(Sensor::default());
    let log = Log::default();
    let (same_sensor, first_log) = (Arc::clone(&sensor), log.clone());
    sensor.listen(move |strength| {
        first_log.add("first", strength);
        let second_log = first_log.clone();
        same_sensor.listen(move |strength| second_log.add("second", strength));
    });
    sensor.quake(4);
    assert_eq!(log.entries(), [("first", 4)], "the second heard too early");
    sensor.quake(6);
    let heard = [("first", 4), ("first", 6), ("second", 6)];
    assert_eq!(
        log.entries(),
        heard,
        "the second should hear the next quake"
    );
}

#[test]
fn listeners_are_called_in_their_order() {
    let sensor = Sensor::default();
    let log = Log::default();
    for name in ["Ito", "Ruiz", "Okafor"] {
        let log = log.clone();
        sensor.listen(move |strength| log.add(name, strength));
    }
    sensor.quake(5);
    let heard = ["Ito", "Ruiz", "Okafor"].map(|name| (name, 5));
    assert_eq!(log.entries(), heard);
}

#[test]
fn a_listener_can_start_a_quake_of_its_own() {
    let sensor = Arc::new(Sensor::default());
    let log = Log::default();
    let (same_sensor, quake_log) = (Arc::clone(&sensor), log.clone());
    sensor.listen(move |strength| {
        quake_log.add("felt", strength);
        if strength > 3 {
            same_sensor.quake(strength - 1); // an aftershock
        }
    });
    sensor.quake(5);
    let felt = [5, 4, 3].map(|strength| ("felt", strength));
    assert_eq!(log.entries(), felt, "a quake and its aftershocks");
}

#[test]
fn a_quake_in_two_threads_is_heard_twice() {
    let sensor = Sensor::default();
    let log = Log::default();
    let slow_log = log.clone();
    sensor.listen(move |strength| {
        slow_log.add("heard", strength);
        thread::sleep(Duration::from_millis(100));
    });
    thread::scope(|scope| {
        scope.spawn(|| sensor.quake(7));
        scope.spawn(|| sensor.quake(7));
    });
    assert_eq!(log.entries(), [("heard", 7); 2], "two quakes");
}
