//! error[E0599]
//! A weighed draft is weighed again.

use types2::{Draft, NoAddress};

pub fn main() {
    let draft = Draft::<NoAddress>::from_sender("Ola").address("Pia, Harbour 3");
    let draft = draft.weigh(450);
    draft.weigh(451); // misuse
}
