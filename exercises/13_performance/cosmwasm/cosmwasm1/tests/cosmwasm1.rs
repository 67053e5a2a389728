mod chain;

use chain::{Chain, Reason, account};
use cosmwasm1::{COIN, Execute, Refused};

const GIVE: Execute = Execute::Give {};
const COLLECT: Execute = Execute::Collect {};
const TAKE_BACK: Execute = Execute::TakeBack {};

/// Two donors have given 100 and 30 coins, and the deadline is reached.
fn given(goal: u128) -> Chain {
    let mut chain = Chain::collecting(goal).with("Ada", 100).with("Ben", 50);
    chain.call("Ada", &[(60, COIN)], GIVE).unwrap();
    chain.call("Ada", &[(40, COIN)], GIVE).unwrap();
    chain.call("Ben", &[(30, COIN)], GIVE).unwrap();
    assert_eq!(chain.coins_of_contract(), 130);
    chain.wait();
    chain
}

fn refused(reason: Refused) -> Result<(), Reason> {
    Err(Reason::Refused(reason))
}

#[test]
fn the_keeper_collects_what_was_given() {
    let mut chain = given(130);
    chain.call("keeper", &[], COLLECT).unwrap();
    assert_eq!(chain.coins_of("keeper"), 130);
    assert_eq!(chain.coins_of_contract(), 0);
}

#[test]
fn donors_take_back_what_they_gave() {
    let mut chain = given(131);
    chain.call("Ada", &[], TAKE_BACK).unwrap();
    chain.call("Ben", &[], TAKE_BACK).unwrap();
    assert_eq!((chain.coins_of("Ada"), chain.coins_of("Ben")), (100, 50));
    assert_eq!(chain.coins_of_contract(), 0);
}

#[test]
fn only_the_keeper_collects() {
    let mut chain = given(130);
    for name in ["Ada", "Mallory"] {
        let call = chain.call(name, &[], COLLECT);
        assert_eq!(
            call,
            refused(Refused::NotTheKeeper),
            "{name} isn't the keeper"
        );
    }
    chain.call("keeper", &[], COLLECT).unwrap();
}

#[test]
fn no_one_collects_for_an_address_that_is_not_valid() {
    let shouted = account("keeper").to_string().to_uppercase();
    for keeper in ["", "the keeper", &shouted] {
        let refused = Chain::collecting_for(keeper, 130).is_err();
        assert!(refused, "{keeper:?} could never collect");
    }
}

#[test]
fn a_gift_is_taken_back_once() {
    let mut chain = given(131);
    chain.call("Ben", &[], TAKE_BACK).unwrap();
    let again = chain.call("Ben", &[], TAKE_BACK);
    assert_eq!(again, refused(Refused::NothingGiven));
    chain.call("Ada", &[], TAKE_BACK).unwrap();
}

#[test]
fn who_gave_nothing_takes_nothing_back() {
    let call = given(131).call("Mallory", &[], TAKE_BACK);
    assert_eq!(call, refused(Refused::NothingGiven));
}

#[test]
fn worthless_coins_are_no_gift() {
    let chain = Chain::collecting(100).with("Mallory", 10);
    let mut chain = chain.with_kind("Mallory", 1000, "pebble");
    let funds: [&[_]; 4] = [
        &[(1000, "pebble")],
        &[(1000, "pebble"), (10, COIN)],
        &[(10, COIN), (1000, "pebble")],
        &[],
    ];
    for funds in funds {
        let call = chain.call("Mallory", funds, GIVE);
        assert_eq!(call, refused(Refused::WrongCoins), "{funds:?}");
    }
    chain.call("Mallory", &[(10, COIN)], GIVE).unwrap();
}

#[test]
fn everything_has_its_time() {
    let mut chain = Chain::collecting(50).with("Ada", 100);
    chain.call("Ada", &[(60, COIN)], GIVE).unwrap();
    let early = chain.call("keeper", &[], COLLECT);
    assert_eq!(early, refused(Refused::TooEarly));
    let early = chain.call("Ada", &[], TAKE_BACK);
    assert_eq!(early, refused(Refused::TooEarly));
    chain.wait();
    let late = chain.call("Ada", &[(10, COIN)], GIVE);
    assert_eq!(late, refused(Refused::TooLate));
}

#[test]
fn the_goal_decides() {
    let call = given(131).call("keeper", &[], COLLECT);
    assert_eq!(call, refused(Refused::GoalMissed));
    let call = given(130).call("Ada", &[], TAKE_BACK);
    assert_eq!(call, refused(Refused::GoalReached));
}
