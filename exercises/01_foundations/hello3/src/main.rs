//! The announcement of a station. It holds two mistakes, and the compiler reports both at once.
//!
//! Repair one mistake at a time: read the first message, change one thing, save, and look again. Not every message
//! speaks of a new mistake, and the best advice often stands in the line that begins with `help`.

fn main() {
    let departure = "10:42";
    let platform = 7;

    println("The train to Basel leaves at {departure}");
    println!("from platform {platfrom}.");
    println!("Please stand behind the white line.");
}
