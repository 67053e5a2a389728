//! error[E0599]
//! A draft is weighed before it has an address.

use types2::{Draft, NoAddress};

pub fn main() {
    let draft = Draft::<NoAddress>::from_sender("Ola");
    draft.weigh(450); // misuse
    let draft = Draft::<NoAddress>::from_sender("Ola").address("Pia, Harbour 3");
    draft.weigh(450);
}
