use std::cell::Cell;
use std::time::Duration;

use latency1::{World, latencies, percentile};

const INTERVAL: Duration = Duration::from_millis(10);

/// A server that answers after a millisecond, and once takes longer.
struct Server {
    now: Cell<Duration>,
    asked: Cell<u32>,
    pause: (u32, u64),
}

impl World for Server {
    fn now(&self) -> Duration {
        self.now.get()
    }

    fn wait_until(&self, time: Duration) {
        self.now.set(self.now.get().max(time));
    }

    fn ask(&self) {
        let (slow, millis) = self.pause;
        let millis = if self.asked.get() == slow { millis } else { 1 };
        self.asked.set(self.asked.get() + 1);
        self.now.set(self.now.get() + Duration::from_millis(millis));
    }
}

/// The latencies in milliseconds, if one request takes longer.
fn measured(count: u32, pause: (u32, u64)) -> Vec<u128> {
    let server = Server {
        now: Cell::new(Duration::from_secs(7)),
        asked: Cell::new(0),
        pause,
    };
    let latencies = latencies(&server, count, INTERVAL);
    latencies.iter().map(Duration::as_millis).collect()
}

fn millis(numbers: impl IntoIterator<Item = u64>) -> Vec<Duration> {
    numbers.into_iter().map(Duration::from_millis).collect()
}

#[test]
fn a_quick_server_is_quick() {
    assert_eq!(measured(4, (9, 0)), [1, 1, 1, 1]);
}

#[test]
fn the_interval_decides_who_waits() {
    let server = Server {
        now: Cell::new(Duration::ZERO),
        asked: Cell::new(0),
        pause: (0, 25),
    };
    let latencies = latencies(&server, 4, 2 * INTERVAL);
    assert_eq!(latencies, millis([25, 6, 1, 1]), "every 20 ms");
}

#[test]
fn a_pause_counts_for_all_who_would_have_asked() {
    let expected = [1, 35, 26, 17, 8, 1, 1];
    assert_eq!(
        measured(7, (1, 35)),
        expected,
        "milliseconds since each planned time"
    );
}

#[test]
fn a_second_of_pause_is_seen_in_the_median() {
    let mut latencies = measured(150, (10, 1000));
    latencies.sort();
    assert!(
        latencies[75] > 200,
        "half of the users waited for a long time"
    );
}

#[test]
fn requests_keep_their_times() {
    let server = Server {
        now: Cell::new(Duration::ZERO),
        asked: Cell::new(0),
        pause: (0, 25),
    };
    latencies(&server, 5, INTERVAL);
    let end = server.now.get();
    assert_eq!(
        end,
        Duration::from_millis(41),
        "the fifth is sent after 40 ms"
    );
}

#[test]
fn a_percentile_is_one_of_the_latencies() {
    let mut latencies = millis((1..=200).rev());
    assert_eq!(percentile(&mut latencies, 0.5).as_millis(), 100);
    assert_eq!(percentile(&mut latencies, 0.99).as_millis(), 198);
    assert_eq!(percentile(&mut latencies, 0.0).as_millis(), 1);
    assert_eq!(percentile(&mut latencies, 1.0).as_millis(), 200);
    assert_eq!(percentile(&mut millis([4, 2, 3]), 0.5).as_millis(), 3);
}
