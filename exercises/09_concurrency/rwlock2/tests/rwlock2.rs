//! In each of these models, `loom::model` tries every order in which the threads can take turns.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use loom::thread;
use rwlock2::Forecasts;

#[test]
fn a_new_day_is_computed() {
    loom::model(|| {
        let forecasts = Forecasts::none_yet();
        assert_eq!(forecasts.get(1, || -4), -4, "computed now");
        assert_eq!(forecasts.get(1, || 99), -4, "computed before");
        assert_eq!(forecasts.get(2, || 8), 8, "another day");
        assert_eq!(forecasts.look(HashMap::len), 2, "two days are known");
    });
}

#[test]
fn two_threads_compute_a_day_once() {
    loom::model(|| {
        let forecasts = Arc::new(Forecasts::none_yet());
        let computed = Arc::new(Mutex::new(0));
        let (other, counter) = (Arc::clone(&forecasts), Arc::clone(&computed));
        let other = thread::spawn(move || {
            other.get(3, || {
                *counter.lock().unwrap() += 1;
                15
            })
        });
        let here = forecasts.get(3, || {
            *computed.lock().unwrap() += 1;
            15
        });
        assert_eq!((here, other.join().unwrap()), (15, 15));
        assert_eq!(*computed.lock().unwrap(), 1, "how often it was computed");
    });
}

#[test]
fn a_known_day_is_read_while_others_read() {
    loom::model(|| {
        let forecasts = Arc::new(Forecasts::none_yet());
        forecasts.get(5, || 21);
        let other = Arc::clone(&forecasts);
        let degrees = forecasts.look(|_| {
            let reader = thread::spawn(move || other.get(5, || 0));
            reader.join().unwrap()
        });
        assert_eq!(degrees, 21, "the reader had to wait for another one");
    });
}
