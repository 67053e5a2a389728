//! A weather station is a tuple: its name, its position, and its height in meters. The position is a tuple as well:
//! latitude and longitude.
//!
//! The compiler can't find all the fields. Count them: is each value in the outer tuple or in the inner one? One
//! function uses the numbers of the fields, the other takes the tuple apart. Fix both.

/// For example "Triglav is 2515 m high".
pub fn height_line(station: (&str, (f64, f64), u32)) -> String {
    format!("{} is {} m high", station.1, station.3)
}

/// For example "46.38 north, 13.84 east".
pub fn position_line(station: (&str, (f64, f64), u32)) -> String {
    let (_, latitude, longitude, _) = station;
    format!("{latitude} north, {longitude} east")
}
