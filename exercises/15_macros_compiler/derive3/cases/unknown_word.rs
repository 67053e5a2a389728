//! error: expected `skip` or `name`
//! A word that the macro doesn't know.

use derive3::{Save, lines};

#[derive(Save)]
struct Tower {
    #[save(colour = "red")] // misuse
    #[save(name = "floors")]
    height: u32,
}

fn main() {
    println!("{:?}", lines(&Tower { height: 3 }));
}
