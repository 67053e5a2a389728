//! A call of an `async` function only makes a future. `.await` runs it, and gives way to other tasks
//! whenever it has to wait.

/// Something that can be asked for a temperature.
pub trait Probe {
    /// Switches the probe on.
    fn wake(&mut self) -> impl Future<Output = ()>;

    /// The temperature in degrees. A probe that is asleep answers 0.
    fn measure(&mut self) -> impl Future<Output = i32>;
}

/// The lowest temperature of all probes, or `None` without a probe.
pub async fn coldest(probes: &mut [impl Probe]) -> Option<i32> {
    let mut coldest: Option<i32> = None;
    for probe in probes {
        probe.wake().await;
        let degrees: i32 = probe.measure().await;
        if coldest.is_none_or(|so_far| degrees < so_far) {
            coldest = Some(degrees);
        }
    }
    coldest
}
