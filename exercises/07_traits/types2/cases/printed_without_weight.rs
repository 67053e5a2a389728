//! error[E0599]
//! A label without a weight leaves the printer.

use types2::{Draft, NoAddress};

pub fn main() {
    let draft = Draft::<NoAddress>::from_sender("Ola").address("Pia, Harbour 3");
    draft.print(); // misuse
    let draft = Draft::<NoAddress>::from_sender("Ola").address("Pia, Harbour 3");
    draft.weigh(450).print();
}
