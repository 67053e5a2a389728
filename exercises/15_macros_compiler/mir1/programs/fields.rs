//! A struct is dropped field by field. One field was moved out before.

struct Bell(&'static str);

impl Drop for Bell {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}
struct Tower {
    low: Bell,
    middle: Bell,
    high: Bell,
}

fn main() {
    let tower = Tower {
        high: Bell("high"),
        middle: Bell("middle"),
        low: Bell("low"),
    };
    let _last = tower.middle;
    println!("moved");
}
