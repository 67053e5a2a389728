//! A game shows three lines on its title screen. The program doesn't compile yet.
//!
//! Save the file, then read the compiler's message. Its first line says what's wrong. The arrow `-->` says where: the
//! file, the line and the column. What comes after the word `help` is often what to write. Fix the program, and leave
//! the three strings as they are.

fn main() {
    println!("THE CAVES OF ORLA")
    println!("one player, one torch");
    println!("press Enter to begin");
}
