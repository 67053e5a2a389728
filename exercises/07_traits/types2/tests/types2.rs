use std::any::TypeId;

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

/// The methods below answer only where `Draft` itself has no method of that name for its stage: its own come first.
struct Refused;

#[allow(dead_code, reason = "a draft that refuses nothing never gets here")]
trait Refuse: Sized {
    fn address(&self, _address: &str) -> Refused {
        Refused
    }

    fn weigh(&self, _grams: u32) -> Refused {
        Refused
    }

    fn print(&self) -> Refused {
        Refused
    }
}

impl<Stage> Refuse for Draft<Stage> {}

fn is_refused<T: 'static>(_answer: T) -> bool {
    TypeId::of::<T>() == TypeId::of::<Refused>()
}

fn at_start() -> Draft<NoAddress> {
    Draft::<NoAddress>::from_sender("Ola")
}

fn with_address() -> Draft<Addressed> {
    at_start().address("Pia, Harbour 3")
}

#[test]
fn a_draft_without_address_cannot_be_printed() {
    assert!(
        is_refused(at_start().print()),
        "a label without an address left the printer"
    );
}

#[test]
fn a_draft_without_address_cannot_be_weighed() {
    assert!(
        is_refused(at_start().weigh(450)),
        "a draft was weighed before it had an address"
    );
}

#[test]
fn a_draft_without_weight_cannot_be_printed() {
    assert!(
        is_refused(with_address().print()),
        "a label without a weight left the printer"
    );
}

#[test]
fn a_draft_gets_one_address() {
    assert!(
        is_refused(with_address().address("Noor, Mill 8")),
        "a draft with an address got another one"
    );
    assert!(
        is_refused(with_address().weigh(450).address("Noor, Mill 8")),
        "a weighed draft got another address"
    );
}

#[test]
fn a_draft_is_weighed_once() {
    assert!(
        is_refused(with_address().weigh(450).weigh(451)),
        "a weighed draft was weighed again"
    );
}

#[test]
fn a_stage_holds_what_is_known() {
    assert!(
        size_of::<Draft<NoAddress>>() < size_of::<Draft<Weighed>>(),
        "a draft without address keeps room for an address and a weight"
    );
    assert!(size_of::<Draft<NoAddress>>() <= size_of::<String>());
}
