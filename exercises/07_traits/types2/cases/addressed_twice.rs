//! error[E0599]
//! A draft with an address gets another one.

use types2::{Draft, NoAddress};

pub fn main() {
    let draft = Draft::<NoAddress>::from_sender("Ola").address("Pia, Harbour 3");
    draft.address("Noor, Mill 8"); // misuse
}
