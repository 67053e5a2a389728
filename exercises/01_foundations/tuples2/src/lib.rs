//! A weather station is kept as a tuple: its name, its position, its height in metres. The position is a tuple, too:
//! latitude and longitude.
//!
//! The compiler does not find all fields. Count them, and look where each value sits: in the outer tuple or in the
//! inner one? One function uses the numbers of the fields, the other takes the tuple apart. Repair both.

/// Such as "Triglav is 2515 m high".
pub fn height_line(station: (&str, (f64, f64), u32)) -> String {
    format!("{} is {} m high", station.1, station.3)
}

/// Such as "46.38 north, 13.84 east".
pub fn position_line(station: (&str, (f64, f64), u32)) -> String {
    let (_, latitude, longitude, _) = station;
    format!("{latitude} north, {longitude} east")
}
