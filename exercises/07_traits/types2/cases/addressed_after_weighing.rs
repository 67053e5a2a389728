//! error[E0599]
//! A weighed draft gets another address.

use types2::{Draft, NoAddress};

pub fn main() {
    let draft = Draft::<NoAddress>::from_sender("Ola").address("Pia, Harbour 3");
    let draft = draft.weigh(450);
    draft.address("Noor, Mill 8"); // misuse
}
