//! The properties compare the contract with the simplest model there is: one large number for each account. It's worth
//! writing twice, because two wrong versions rarely agree.

use proptest::prelude::{Just, Strategy, prop_assert_eq, prop_oneof, proptest};
use token1::{Account, Token};

#[derive(Clone, Debug)]
enum Call {
    Mint(Account, u8),
    Transfer(Account, Account, u8),
    Burn(Account, u8),
}

/// Up to thirty calls. Small amounts are common, so that many calls are allowed.
fn calls() -> impl Strategy<Value = Vec<Call>> {
    let amount = prop_oneof![0..5_u8, 0..100_u8, Just(50)];
    let call = (0..3, 0..4_u8, 0..4_u8, amount).prop_map(|(kind, one, two, amount)| match kind {
        0 => Call::Mint(one, amount),
        1 => Call::Transfer(one, two, amount),
        _ => Call::Burn(one, amount),
    });
    proptest::collection::vec(call, 0..=30)
}

/// What a call does to four balances, or `None` if it's refused.
fn expected(mut balances: [u32; 4], call: &Call) -> Option<[u32; 4]> {
    let take = |balances: &mut [u32; 4], from: Account, amount: u8| {
        let balance = &mut balances[usize::from(from)];
        *balance = balance.checked_sub(u32::from(amount))?;
        Some(())
    };
    match *call {
        Call::Mint(to, amount) => balances[usize::from(to)] += u32::from(amount),
        Call::Transfer(from, to, amount) => {
            take(&mut balances, from, amount)?;
            balances[usize::from(to)] += u32::from(amount);
        }
        Call::Burn(from, amount) => take(&mut balances, from, amount)?,
    }
    (balances.iter().sum::<u32>() <= 255).then_some(balances)
}

fn balances(token: &Token) -> [u32; 4] {
    [0, 1, 2, 3].map(|account| u32::from(token.balance(account)))
}

proptest! {
    #[test]
    fn every_call_does_what_the_model_does(calls in calls()) {
        let mut token = Token::default();
        for call in calls {
            let before = balances(&token);
            let done = match call {
                Call::Mint(to, amount) => token.mint(to, amount),
                Call::Transfer(from, to, amount) => token.transfer(from, to, amount),
                Call::Burn(from, amount) => token.burn(from, amount),
            };
            let after = expected(before, &call);
            prop_assert_eq!(done.is_ok(), after.is_some(), "{:?}", call);
            prop_assert_eq!(balances(&token), after.unwrap_or(before), "{:?}", call);
            let supply: u32 = balances(&token).iter().sum();
            prop_assert_eq!(u32::from(token.supply()), supply, "{:?}", call);
        }
    }
}

#[test]
fn the_last_token_of_the_world_can_be_minted() {
    let mut token = Token::default();
    token.mint(3, 201).unwrap();
    token.mint(3, 54).unwrap();
    assert_eq!(token.balance(3), 255);
    assert!(token.mint(3, 1).is_err());
}
