//! ink! brings a small chain for tests. Its accounts are called Alice, Bob, Charlie and so on, and it undoes nothing.

use ink::env::test::{
    callee, default_accounts, get_account_balance, set_account_balance, set_callee, set_caller,
    set_value_transferred, transfer_in,
};
use ink::env::DefaultEnvironment as Chain;
use ink::primitives::AccountId;
use ink1::auction::{Auction, Refused};

/// A chain refuses accounts with less than this.
const COIN: u128 = 1_000_000;

/// Alice paints, and the others have 1000 coins each.
fn auction() -> Auction {
    set_callee::<Chain>(AccountId::from([9; 32])); // the contract
    let accounts = default_accounts::<Chain>();
    for account in [accounts.bob, accounts.charlie, accounts.eve] {
        set_account_balance::<Chain>(account, 1000 * COIN);
    }
    set_account_balance::<Chain>(accounts.alice, 0);
    set_account_balance::<Chain>(callee::<Chain>(), 0);
    set_caller::<Chain>(accounts.alice);
    Auction::new()
}

fn bob() -> AccountId {
    default_accounts::<Chain>().bob
}

fn charlie() -> AccountId {
    default_accounts::<Chain>().charlie
}

fn alice() -> AccountId {
    default_accounts::<Chain>().alice
}

/// Someone bids. If that's refused, the coins stay where they were, as on a real chain.
fn bid(auction: &mut Auction, bidder: AccountId, coins: u128) -> Result<(), Refused> {
    set_caller::<Chain>(bidder);
    let before = [coins_of(bidder), coins_of(callee::<Chain>())];
    transfer_in::<Chain>(coins * COIN);
    let answer = auction.bid();
    set_value_transferred::<Chain>(0);
    if answer.is_err() {
        set_account_balance::<Chain>(bidder, before[0] * COIN);
        set_account_balance::<Chain>(callee::<Chain>(), before[1] * COIN);
    }
    answer
}

fn withdraw(auction: &mut Auction, bidder: AccountId) -> Result<(), Refused> {
    set_caller::<Chain>(bidder);
    auction.withdraw()
}

fn finish(auction: &mut Auction, caller: AccountId) -> Result<(), Refused> {
    set_caller::<Chain>(caller);
    auction.finish()
}

fn coins_of(account: AccountId) -> u128 {
    get_account_balance::<Chain>(account).unwrap_or_default() / COIN
}

fn owed(auction: &Auction, bidder: AccountId) -> u128 {
    auction.owed_to(bidder) / COIN
}

#[ink::test]
fn a_higher_bid_sends_no_coins() {
    let mut auction = auction();
    bid(&mut auction, bob(), 100).unwrap();
    bid(&mut auction, charlie(), 150).unwrap();
    assert_eq!(auction.highest(), Some((charlie(), 150 * COIN)));
    assert_eq!(coins_of(bob()), 900, "Charlie's call sent coins to Bob");
    assert_eq!(owed(&auction, bob()), 100);
    assert_eq!(owed(&auction, charlie()), 0, "the highest bid isn't owed");
}

#[ink::test]
fn everyone_fetches_their_own_coins() {
    let mut auction = auction();
    bid(&mut auction, bob(), 100).unwrap();
    bid(&mut auction, charlie(), 150).unwrap();
    withdraw(&mut auction, bob()).unwrap();
    assert_eq!(coins_of(bob()), 1000);
    assert_eq!(owed(&auction, bob()), 0);
    let again = withdraw(&mut auction, bob());
    assert_eq!(again, Err(Refused::NothingOwed), "Bob was paid before");
    let highest = withdraw(&mut auction, charlie());
    assert_eq!(highest, Err(Refused::NothingOwed), "Charlie leads");
    assert_eq!(coins_of(callee::<Chain>()), 150);
}

#[ink::test]
fn what_is_owed_adds_up() {
    let mut auction = auction();
    bid(&mut auction, bob(), 100).unwrap();
    bid(&mut auction, charlie(), 150).unwrap();
    bid(&mut auction, bob(), 200).unwrap();
    bid(&mut auction, charlie(), 250).unwrap();
    assert_eq!(owed(&auction, bob()), 300);
    assert_eq!(owed(&auction, charlie()), 150);
    withdraw(&mut auction, bob()).unwrap();
    assert_eq!(coins_of(bob()), 1000);
}

#[ink::test]
fn the_painter_gets_the_price_only() {
    let mut auction = auction();
    bid(&mut auction, bob(), 100).unwrap();
    bid(&mut auction, charlie(), 150).unwrap();
    let thief = finish(&mut auction, charlie());
    assert_eq!(thief, Err(Refused::NotThePainter));
    finish(&mut auction, alice()).unwrap();
    assert_eq!(coins_of(alice()), 150);
    withdraw(&mut auction, bob()).unwrap();
    assert_eq!(coins_of(bob()), 1000, "Bob can still fetch his coins");
    assert_eq!(finish(&mut auction, alice()), Err(Refused::Finished));
    assert_eq!(coins_of(alice()), 150);
    assert_eq!(coins_of(callee::<Chain>()), 0);
}

#[ink::test]
fn only_higher_bids_count_and_only_in_time() {
    let mut auction = auction();
    bid(&mut auction, bob(), 100).unwrap();
    for coins in [0, 99, 100] {
        let low = bid(&mut auction, charlie(), coins);
        assert_eq!(low, Err(Refused::TooLow), "{coins} coins");
    }
    assert_eq!(owed(&auction, bob()), 0);
    finish(&mut auction, alice()).unwrap();
    let late = bid(&mut auction, charlie(), 500);
    assert_eq!(late, Err(Refused::Finished));
}
