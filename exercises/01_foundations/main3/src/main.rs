//! Every morning, a greenhouse starts this program to ask whether there's enough water. It copies the standard output
//! into a table, shows the standard error on a red display, and looks at the exit code: 0 means that all is well, and
//! any other number sets off the alarm.
//!
//! Today the tank is nearly empty, but there's no alarm. Send the second line to standard error, and end the program
//! with exit code 3.

fn main() {
    println!("water: 2 liters");
    println!("alarm: the tank is nearly empty");
}
