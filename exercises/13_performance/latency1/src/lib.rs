//! A load test asks a map server for a tile every 10 milliseconds, for as many times as you like, and reports how
//! long the answers took. Once, the server stopped for a whole second. The report says that one answer in a hundred
//! was slow. But users don't wait for each other: in that second, a hundred of them would have asked.
//!
//! Measure each answer from the moment at which it *should* have been requested. Then the report is honest.

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
pub fn latencies(world: &impl World, count: u32, interval: Duration) -> Vec<Duration> {
    let start = world.now();
    (0..count)
        .map(|number| {
            world.wait_until(start + interval * number);
            let asked = world.now();
            world.ask();
            world.now() - asked
        })
        .collect()
}

/// The latency that this share of the answers doesn't exceed. 0.99 is the 99th percentile.
pub fn percentile(latencies: &mut [Duration], share: f64) -> Duration {
    latencies.sort();
    let rank = (latencies.len() as f64 * share).ceil() as usize;
    latencies[rank.clamp(1, latencies.len()) - 1]
}
