use pallet1::runtime::{Config, Error, Event, Mock, Origin, take_events};
use pallet1::{Instrument, Pallet};

const ADA: Origin = Origin::Signed(1);
const BOB: Origin = Origin::Signed(2);

/// A runtime with another limit, which forgets its events.
struct Small;

impl Config for Small {
    const MOST: usize = 1;

    fn deposit(_: Event) {}
}

/// A pallet in which account 1 offers a cello.
fn with_cello() -> Pallet<Mock> {
    let mut pallet = Pallet::default();
    pallet.offer(ADA, "cello").unwrap();
    take_events();
    pallet
}

#[test]
fn an_instrument_is_offered_and_handed_over() {
    let mut pallet = with_cello();
    assert_eq!(pallet.offer(BOB, "drum"), Ok(()));
    assert_eq!(pallet.hand_over(ADA, "cello", 2), Ok(()));
    let cello = Instrument {
        owner: 1,
        player: Some(2),
    };
    assert_eq!(pallet.storage["cello"], cello);
    let drum = "drum".to_string();
    let cello = "cello".to_string();
    assert_eq!(
        take_events(),
        [
            Event::Offered {
                owner: 2,
                instrument: drum
            },
            Event::HandedOver {
                instrument: cello,
                to: 2
            }
        ]
    );
}

/// Asserts that a call was refused, without an event and without a change.
fn refused(pallet: &Pallet<Mock>, done: Result<(), Error>, error: Error, player: Option<u32>) {
    assert_eq!(done, Err(error));
    assert_eq!(
        take_events(),
        [],
        "an event of something that didn't happen"
    );
    assert_eq!(pallet.storage["cello"], Instrument { owner: 1, player });
}

#[test]
fn only_the_owner_hands_over() {
    let mut pallet = with_cello();
    let done = pallet.hand_over(BOB, "cello", 2);
    refused(&pallet, done, Error::BadOrigin, None);
    let done = pallet.hand_over(Origin::Root, "cello", 2);
    refused(&pallet, done, Error::BadOrigin, None);
}

#[test]
fn the_caller_is_checked_first() {
    let mut pallet = with_cello();
    let done = pallet.hand_over(Origin::Root, "harp", 2);
    refused(&pallet, done, Error::BadOrigin, None);
    let done = pallet.offer(Origin::Root, "cello");
    refused(&pallet, done, Error::BadOrigin, None);
}

#[test]
fn an_instrument_has_one_player() {
    let mut pallet = with_cello();
    pallet.hand_over(ADA, "cello", 2).unwrap();
    take_events();
    let done = pallet.hand_over(ADA, "cello", 3);
    refused(&pallet, done, Error::AlreadyTaken, Some(2));
}

#[test]
fn what_is_not_offered_cannot_be_handed_over() {
    let mut pallet = with_cello();
    let done = pallet.hand_over(ADA, "harp", 2);
    refused(&pallet, done, Error::NoSuchInstrument, None);
}

#[test]
fn a_name_is_there_once() {
    let mut pallet = with_cello();
    let done = pallet.offer(BOB, "cello");
    refused(&pallet, done, Error::NameTaken, None);
}

#[test]
fn the_root_offers_nothing() {
    let mut pallet = with_cello();
    let done = pallet.offer(Origin::Root, "harp");
    refused(&pallet, done, Error::BadOrigin, None);
}

#[test]
fn the_runtime_decides_how_many_an_account_may_offer() {
    let mut pallet = with_cello();
    assert_eq!(pallet.offer(ADA, "harp"), Ok(()));
    assert_eq!(pallet.offer(BOB, "drum"), Ok(()));
    take_events();
    let done = pallet.offer(ADA, "flute");
    refused(&pallet, done, Error::TooMany, None);
    assert_eq!(pallet.offer(BOB, "flute"), Ok(()));

    let mut small = Pallet::<Small>::default();
    assert_eq!(small.offer(ADA, "harp"), Ok(()));
    assert_eq!(small.offer(ADA, "cello"), Err(Error::TooMany));
    assert!(!small.storage.contains_key("cello"));
}
