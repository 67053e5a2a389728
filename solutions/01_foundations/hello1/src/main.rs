//! Every statement ends with a semicolon. The compiler notices a missing one only when it reaches the next word.

fn main() {
    println!("THE CAVES OF ORLA");
    println!("one player, one torch");
    println!("press Enter to begin");
}
