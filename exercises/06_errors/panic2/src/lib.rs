//! A weather station reads its sensors one after the other. Their drivers were written by other companies, and some of
//! them panic. Then the station never gets to the other sensors.
//!
//! Stop each panic in `readings`, so that it becomes an `Err` with the message of the panic. A panic can also carry
//! something other than a string. Then the message is "no message". Complete `message`.

use std::any::Any;

/// A driver gets the number of its channel and returns tenths of a degree.
pub type Driver = fn(usize) -> i32;

/// Calls each driver once. The first driver has channel 0, the next one channel 1, and so on.
pub fn readings(drivers: &[Driver]) -> Vec<Result<i32, String>> {
    let mut readings = Vec::new();
    for (channel, driver) in drivers.iter().enumerate() {
        readings.push(Ok(driver(channel)));
    }
    readings
}

/// The message of a panic: a `&'static str` or a `String`. For anything else, it's "no message".
pub fn message(payload: Box<dyn Any + Send>) -> String {
    todo!("look into {payload:?}")
}
