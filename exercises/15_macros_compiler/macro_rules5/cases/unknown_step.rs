//! error: the robot doesn't know this step
//! A step that doesn't exist, after one that does.

use macro_rules5::walk;

fn main() {
    let mut walks = 1;
    walks += walk! { left; forward 2; }.len();
    walks += walk! { left; jump 2; }.len(); // misuse
    println!("{walks}");
}
