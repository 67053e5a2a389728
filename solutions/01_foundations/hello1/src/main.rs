//! The display at a bus stop shows three lines of text.

fn main() {
    // A semicolon ends each statement; the compiler notices a missing one only when it meets the next word.
    println!("Line 4 to Harbour");
    println!("next bus in 6 minutes");
    println!("low floor, bicycles allowed");
}
