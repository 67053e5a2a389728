//! error: the robot doesn't know this step
//! A step that doesn't exist, inside a block.

use macro_rules5::walk;

fn main() {
    let mut walks = 1;
    walks += walk! { repeat 2 { left; } }.len();
    walks += walk! { repeat 2 { turn; } }.len(); // misuse
    println!("{walks}");
}
