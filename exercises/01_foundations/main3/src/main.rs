//! A watering system starts this program every morning and asks: is there water enough? It reads the normal output
//! into a table, shows the error output on a red display, and looks at the exit code: 0 is good, every other number
//! is an alarm.
//!
//! Today the tank is nearly empty, but the alarm stays silent. Send the second line to the error output, and end the
//! program with the exit code 3.

fn main() {
    println!("water: 2 litres");
    println!("alarm: the tank is nearly empty");
}
