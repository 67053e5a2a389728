use types2::{Addressed, Draft, NoAddress, Weighed};

#[test]
fn stage_after_stage_leads_to_a_label() {
    let draft: Draft<NoAddress> = Draft::<NoAddress>::from_sender("Ola");
    let draft: Draft<Addressed> = draft.address("Pia, Harbour 3");
    let draft: Draft<Weighed> = draft.weigh(450);
    assert_eq!(draft.print(), "from Ola to Pia, Harbour 3 (450 g)");
}

#[test]
fn the_sender_is_known_at_each_stage() {
    let draft = Draft::<NoAddress>::from_sender("Raj");
    assert_eq!(draft.sender(), "Raj");
    let draft = draft.address("Noor, Mill 8");
    assert_eq!(draft.sender(), "Raj");
    let draft = draft.weigh(12);
    assert_eq!(draft.sender(), "Raj");
    assert_eq!(draft.print(), "from Raj to Noor, Mill 8 (12 g)");
}
