//! A tram runs closures at three places: one runs at each stop, an alarm asks one whenever the speed is read, and one
//! runs a single time at the terminus.
//!
//! `Fn`, `FnMut` and `FnOnce` say how often a closure may be called, and what it may do with what it captured. Each of the
//! three bounds here asks too little or too much. Choose for each place the one that asks least of the caller.
//! Bodies stay as they are, except for a `mut` that is needed somewhere.

/// Runs the action at each stop, in order.
pub fn at_each_stop<A>(stops: &[&str], mut action: A)
where
    A: FnMut(&str),
{
    for stop in stops {
        action(stop);
    }
}

/// Rings when its condition holds for a speed. The driver only looks at it: `rings` borrows it for reading.
pub struct Alarm<C> {
    condition: C,
}

impl<C> Alarm<C>
where
    // Called again and again through `&self`: the closure may only read what it captured.
    C: Fn(u32) -> bool,
{
    pub fn when(condition: C) -> Alarm<C> {
        Alarm { condition }
    }

    pub fn rings(&self, speed: u32) -> bool {
        (self.condition)(speed)
    }
}

/// Runs the farewell at the terminus, and returns the line for the logbook.
pub fn at_terminus<F>(terminus: &str, farewell: F) -> String
where
    F: FnOnce() -> String,
{
    format!("{terminus}: {}", farewell())
}

/// A trip: the driver notes each stop on a sheet of paper, and hands the sheet in at the terminus.
pub fn trip(stops: &[&str], terminus: &str) -> String {
    let mut sheet = String::new();
    at_each_stop(stops, |stop| {
        sheet.push_str(stop);
        sheet.push('>');
    });
    at_terminus(terminus, || sheet)
}
