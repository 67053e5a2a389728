//! The announcement of a station.

fn main() {
    let departure = "10:42";
    let platform = 7;

    // `println!` is a macro: without the exclamation mark the compiler looks for a function of that name.
    println!("The train to Basel leaves at {departure}");
    println!("from platform {platform}.");
    println!("Please stand behind the white line.");
}
