//! The panic is caught as close as possible to the call of the foreign code, and nowhere else. After that line, it's an
//! ordinary `Result`.

use std::any::Any;
use std::panic;

/// A driver gets the number of its channel and returns tenths of a degree.
pub type Driver = fn(usize) -> i32;

/// Calls each driver once. The first driver has channel 0, the next one channel 1, and so on.
pub fn readings(drivers: &[Driver]) -> Vec<Result<i32, String>> {
    let mut readings = Vec::new();
    for (channel, driver) in drivers.iter().enumerate() {
        readings.push(panic::catch_unwind(|| driver(channel)).map_err(message));
    }
    readings
}

/// The message of a panic: a `&'static str` or a `String`. For anything else, it's "no message".
pub fn message(payload: Box<dyn Any + Send>) -> String {
    if let Some(message) = payload.downcast_ref::<&str>() {
        String::from(*message)
    } else if let Some(message) = payload.downcast_ref::<String>() {
        message.clone()
    } else {
        String::from("no message")
    }
}
