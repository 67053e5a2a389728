mod fund;

use cosmwasm_std::Uint256;
use cosmwasm2::{Pool, Refused};
use fund::Fund;

fn number(number: u64) -> Uint256 {
    Uint256::from(number)
}

/// A pool whose shares are worth this many coins together.
fn pool(coins: u64, shares: u64) -> Pool {
    Pool {
        coins: number(coins),
        shares: number(shares),
    }
}

/// A number with 251 bits.
fn huge() -> Uint256 {
    number(1) << 250
}

/// Whether a share of the new pool is worth less than one of the old pool, if there was one.
fn is_worth_less(new: &Pool, old: &Pool) -> bool {
    !old.shares.is_zero() && new.coins.full_mul(old.shares) < old.coins.full_mul(new.shares)
}

#[test]
fn everyone_gets_what_their_coins_are_worth() {
    let mut pool = Pool::default();
    assert_eq!(pool.deposit(number(100)).unwrap(), number(100));
    pool.coins += number(100); // a prize
    assert_eq!(pool.deposit(number(50)).unwrap(), number(25));
    assert_eq!(pool.withdraw(number(80)).unwrap(), number(40));
    assert_eq!(pool.coins, number(170));
    assert_eq!(pool.shares, number(85));
}

#[test]
fn a_product_may_be_larger_than_its_quotient() {
    let mut pool = Pool {
        coins: huge() * number(2),
        shares: huge(),
    };
    assert_eq!(pool.deposit(huge()).unwrap(), huge() / number(2));
    assert_eq!(pool.withdraw(huge()).unwrap(), huge() / number(2));
    assert_eq!(pool.shares, huge());
}

#[test]
fn what_does_not_fit_is_refused() {
    let mut full = Pool {
        coins: huge(),
        shares: huge() * number(2),
    };
    let before = full.clone();
    // So many shares don't fit.
    assert!(full.deposit(huge() * number(40)).is_err());
    assert_eq!(full, before, "a refused deposit changes the pool");
    full.shares = number(1);
    let before = full.clone();
    // So many coins don't fit.
    assert!(full.deposit(Uint256::MAX).is_err());
    assert_eq!(full, before, "a refused deposit changes the pool");
}

#[test]
fn the_sum_of_all_shares_fits() {
    let mut full = Pool {
        coins: Uint256::MAX / number(4),
        shares: Uint256::MAX / number(2),
    };
    let before = full.clone();
    let half = Uint256::MAX / number(4) + number(9);
    assert!(full.deposit(half).is_err(), "the shares don't fit");
    assert_eq!(full, before, "a refused deposit changes the pool");
}

#[test]
fn no_one_takes_what_is_not_there() {
    for (mut pool, coins) in [(pool(20, 10), 21), (pool(0, 0), 1)] {
        let before = pool.clone();
        assert!(pool.withdraw(number(coins)).is_err(), "{before:?}");
        assert_eq!(pool, before, "a refused withdrawal changes the pool");
    }
}

#[test]
fn a_single_coin_is_not_free() {
    assert_eq!(pool(30, 10).withdraw(number(1)).unwrap(), number(1));
    assert_eq!(pool(30, 10).withdraw(number(3)).unwrap(), number(1));
    assert_eq!(pool(30, 10).withdraw(number(4)).unwrap(), number(2));
}

#[test]
fn a_deposit_without_a_share_is_refused() {
    for (mut pool, coins) in [(pool(30, 10), 2), (pool(30, 10), 0), (pool(0, 0), 0)] {
        let before = pool.clone();
        let refused = pool.deposit(number(coins));
        let refused = refused.expect_err("no shares, and no error");
        let too_small = refused.to_string().contains("TooSmall");
        assert!(too_small, "{before:?}: {refused}");
        assert_eq!(pool, before, "a refused deposit changes the pool");
    }
    assert_eq!(pool(30, 10).deposit(number(3)).unwrap(), number(1));
    assert_ne!(Refused::TooSmall, Refused::NoMembers);
}

#[test]
fn no_call_makes_a_share_worth_less() {
    let mut fund = Fund::new();
    assert!(fund.deposit("Ada", 10));
    let mut random = 1_u64;
    for _ in 0..600 {
        random = random
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        let name = ["Ada", "Ben", "Cleo"][(random >> 40) as usize % 3];
        let amount = (random >> 50) % 15;
        let before = fund.pool();
        let call = match (random >> 33) % 9 {
            0 => format!("a prize of {amount}: {}", fund.win(amount)),
            1..5 => format!("{name} deposits {amount}: {}", fund.deposit(name, amount)),
            _ => format!("{name} withdraws {amount}: {}", fund.withdraw(name, amount)),
        };
        let after = fund.pool();
        let fell = is_worth_less(&after, &before);
        assert!(!fell, "{call}, and {before:?} becomes {after:?}");
        let all = ["Ada", "Ben", "Cleo"].map(|name| fund.shares_of(name));
        assert_eq!(all.iter().sum::<Uint256>(), after.shares, "{call}");
    }
}
