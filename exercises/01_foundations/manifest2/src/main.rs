//! A weather station prints only what its features turn on; `cfg!` asks whether a feature is on.
//!
//! If you build the station without naming any features, it should show the temperature, the wind and the rain, but
//! not the raw data. Change `default` in `Cargo.toml`, and leave this file and the other features as they are. (One
//! more entry in the list is enough. Can you see which one, and why?)

fn main() {
    println!("Weather station");
    if cfg!(feature = "temperature") {
        println!("temperature: 14 degrees");
    }
    if cfg!(feature = "wind") {
        println!("wind: 22 km/h");
    }
    if cfg!(feature = "rain") {
        println!("rain: 3 mm");
    }
    if cfg!(feature = "raw_data") {
        println!("raw data: 0e 16 03");
    }
}
