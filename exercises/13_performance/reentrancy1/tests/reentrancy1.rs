use std::cell::Cell;

use reentrancy1::{Bank, Guest, Refused};

/// A guest who calls the bank again when it pays, as often as the number says.
struct Greedy(Cell<u32>);

impl Guest for Greedy {
    fn name(&self) -> &str {
        "Greedy"
    }

    fn receive(&self, bank: &Bank, coins: u32) -> bool {
        if let Some(left) = self.0.get().checked_sub(1) {
            self.0.set(left);
            let _ = bank.withdraw(self, coins);
        }
        true
    }
}

/// A guest who takes one coin in a second call, and then refuses the first payment.
struct Picky(Cell<bool>);

impl Guest for Picky {
    fn name(&self) -> &str {
        "Picky"
    }

    fn receive(&self, bank: &Bank, _: u32) -> bool {
        if self.0.replace(true) {
            return true;
        }
        assert_eq!(bank.withdraw(self, 1), Ok(()));
        false
    }
}

/// A guest who looks at the balance and takes the coins, or not.
struct Honest(bool);

impl Guest for Honest {
    fn name(&self) -> &str {
        "Honest"
    }

    fn receive(&self, bank: &Bank, coins: u32) -> bool {
        self.0 && bank.balance("Honest") <= bank.safe() + coins
    }
}

/// A guest who writes down what the bank's books say while it's paid.
struct Curious(Cell<(u32, u32)>);

impl Guest for Curious {
    fn name(&self) -> &str {
        "Curious"
    }

    fn receive(&self, bank: &Bank, _: u32) -> bool {
        self.0.set((bank.balance("Curious"), bank.safe()));
        true
    }
}

#[test]
fn a_guest_who_calls_again_gets_no_more() {
    let bank = Bank::new(&[("Greedy", 10), ("Honest", 90)]);
    assert_eq!(bank.withdraw(&Greedy(Cell::new(5)), 10), Ok(()));
    assert_eq!(bank.safe(), 90, "the guest has taken coins of others");
    assert_eq!(bank.balance("Greedy"), 0);
}

#[test]
fn a_guest_may_call_again_for_the_rest() {
    let bank = Bank::new(&[("Greedy", 10), ("Honest", 90)]);
    assert_eq!(bank.withdraw(&Greedy(Cell::new(5)), 4), Ok(()));
    assert_eq!(
        (bank.balance("Greedy"), bank.safe()),
        (2, 92),
        "4 coins, twice"
    );
}

#[test]
fn coins_that_are_not_taken_stay() {
    let bank = Bank::new(&[("Honest", 50)]);
    assert_eq!(bank.withdraw(&Honest(false), 20), Err(Refused::NotTaken));
    assert_eq!((bank.balance("Honest"), bank.safe()), (50, 50));
}

#[test]
fn what_was_taken_in_between_is_not_given_back() {
    let bank = Bank::new(&[("Picky", 10), ("Honest", 50)]);
    let picky = Picky(Cell::new(false));
    assert_eq!(bank.withdraw(&picky, 5), Err(Refused::NotTaken));
    assert_eq!((bank.balance("Picky"), bank.safe()), (9, 59));
}

#[test]
fn a_guest_gets_what_is_theirs() {
    let bank = Bank::new(&[("Honest", 50)]);
    assert_eq!(bank.withdraw(&Honest(true), 30), Ok(()));
    assert_eq!(bank.withdraw(&Honest(true), 21), Err(Refused::TooLittle));
    assert_eq!((bank.balance("Honest"), bank.safe()), (20, 20));
    assert_eq!(bank.withdraw(&Honest(true), 20), Ok(()));
}

#[test]
fn the_books_are_right_while_a_guest_is_paid() {
    let bank = Bank::new(&[("Curious", 50), ("Honest", 50)]);
    let guest = Curious(Cell::new((0, 0)));
    assert_eq!(bank.withdraw(&guest, 30), Ok(()));
    let (balance, safe) = guest.0.get();
    assert_eq!(balance, 20, "the guest still saw the old balance");
    assert_eq!(safe, 70, "the guest still saw the old safe");
}

#[test]
fn a_stranger_gets_nothing() {
    let bank = Bank::new(&[("Honest", 50)]);
    let stranger = Greedy(Cell::new(0));
    assert_eq!(bank.withdraw(&stranger, 1), Err(Refused::TooLittle));
}
