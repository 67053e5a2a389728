//! The display at a bus stop shows three lines of text. The compiler refuses this program.
//!
//! Read its message. The first line says what is wrong. The line with the arrow `-->` says where: the file, then the
//! line number, then the column. A line that begins with `help` may say what to write. Repair the program. The three
//! texts stay as they are.

fn main() {
    println!("Line 4 to Harbour")
    println!("next bus in 6 minutes");
    println!("low floor, bicycles allowed");
}
