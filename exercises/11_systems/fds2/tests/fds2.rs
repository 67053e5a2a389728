use std::io::{PipeReader, PipeWriter, Read, Write, pipe};
use std::thread;
use std::time::Duration;

use fds2::first_ready;

/// Pipes of this many sensors.
fn sensors(count: usize) -> (Vec<PipeReader>, Vec<PipeWriter>) {
    (0..count).map(|_| pipe().expect("a pipe")).unzip()
}

/// The sensor that is ready without waiting.
fn ready_now(readers: &[PipeReader]) -> Option<usize> {
    first_ready(readers, Duration::ZERO).expect("the pipes can be polled")
}

#[test]
fn a_sensor_with_news_is_ready() {
    let (readers, mut writers) = sensors(3);
    writers[2].write_all(b"rain").unwrap();
    assert_eq!(ready_now(&readers), Some(2));
    writers[1].write_all(b"wind").unwrap();
    assert_eq!(ready_now(&readers), Some(1), "1 comes before 2");
}

#[test]
fn without_news_no_sensor_is_ready() {
    let (mut readers, mut writers) = sensors(2);
    assert_eq!(ready_now(&readers), None);
    writers[0].write_all(b"fog").unwrap();
    readers[0].read_exact(&mut [0; 3]).unwrap();
    assert_eq!(ready_now(&readers), None, "everything was read");
    assert_eq!(ready_now(&[]), None, "there are no sensors");
}

#[test]
fn a_sensor_that_was_switched_off_is_ready() {
    let (readers, mut writers) = sensors(3);
    drop(writers.remove(1));
    assert_eq!(ready_now(&readers), Some(1));
}

#[test]
fn it_waits_for_the_first_news() {
    let (readers, mut writers) = sensors(2);
    let slow = thread::spawn(move || {
        thread::sleep(Duration::from_millis(50));
        writers[1].write_all(b"snow").unwrap();
        writers
    });
    let ready = first_ready(&readers, Duration::from_secs(60)).unwrap();
    assert_eq!(ready, Some(1), "it didn't wait");
    slow.join().unwrap();
}

#[test]
fn it_gives_up_after_a_while() {
    let (readers, _writers) = sensors(2);
    let ready = first_ready(&readers, Duration::from_millis(20)).unwrap();
    assert_eq!(ready, None);
}
