//! Three probes are asleep on the ice of a moon. A probe must be woken before it measures, and both take
//! time, so both are `async`.
//!
//! `coldest` calls the two methods and waits for neither. The compiler finds one of the two places. Fix
//! that one, then read the warning.

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
        probe.wake();
        let degrees: i32 = probe.measure();
        if coldest.is_none_or(|so_far| degrees < so_far) {
            coldest = Some(degrees);
        }
    }
    coldest
}
