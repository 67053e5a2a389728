//! error[E0599]
//! A draft begins at the last stage.

use types2::{Draft, NoAddress, Weighed};

pub fn main() {
    let draft: Draft<NoAddress> = Draft::<NoAddress>::from_sender("Ola");
    let _: Draft<Weighed> = draft.address("Pia, Harbour 3").weigh(450);
    let _ = Draft::<Weighed>::from_sender("Ola"); // misuse
}
