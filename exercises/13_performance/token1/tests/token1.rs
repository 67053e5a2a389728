//! A contract can't be corrected once people own its tokens, so its rules are tested on every sequence of calls that
//! a property test can think of. Catch seven wrong versions of `src/lib.rs`.
//!
//! What must hold after *every* call? Think of the sum of all balances, of calls that are refused, and of what
//! each call does to each account. The strategy `calls` makes up sequences for four accounts.

use proptest::prelude::{Strategy, any, prop_assert_eq, proptest};
use token1::{Account, Token};

#[derive(Clone, Debug)]
enum Call {
    Mint(Account, u8),
    Transfer(Account, Account, u8),
    Burn(Account, u8),
}

/// Up to thirty calls. Amounts are below 100.
fn calls() -> impl Strategy<Value = Vec<Call>> {
    let call =
        (0..3, 0..4_u8, 0..4_u8, 0..100_u8).prop_map(|(kind, one, two, amount)| match kind {
            0 => Call::Mint(one, amount),
            1 => Call::Transfer(one, two, amount),
            _ => Call::Burn(one, amount),
        });
    proptest::collection::vec(call, 0..=30)
}

proptest! {
    #[test]
    fn minted_tokens_are_the_supply(amount in any::<u8>()) {
        let mut token = Token::default();
        token.mint(1, amount).unwrap();
        prop_assert_eq!(token.supply(), amount);
    }
}
