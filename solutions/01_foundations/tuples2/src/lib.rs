//! A pattern has the same shape as the value: a tuple inside a tuple, and `_` for a field that isn't needed.

/// For example "Triglav is 2515 m high".
pub fn height_line(station: (&str, (f64, f64), u32)) -> String {
    format!("{} is {} m high", station.0, station.2)
}

/// For example "46.38 north, 13.84 east".
pub fn position_line(station: (&str, (f64, f64), u32)) -> String {
    let (_, (latitude, longitude), _) = station;
    format!("{latitude} north, {longitude} east")
}
