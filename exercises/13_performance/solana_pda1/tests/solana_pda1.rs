use solana_address::Address;
use solana_pda1::{address, check};
use solana_program_error::ProgramError;

const PROGRAM: Address = Address::new_from_array([9; 32]);
const ADA: Address = Address::new_from_array([1; 32]);
const BOB: Address = Address::new_from_array([2; 32]);

/// The address with this bump, whether it's the highest one or not.
fn with_bump(game: u32, player: &Address, bump: u8) -> Option<Address> {
    let seeds: [&[u8]; 4] = [b"score", &game.to_le_bytes(), player.as_ref(), &[bump]];
    Address::create_program_address(&seeds, &PROGRAM).ok()
}

#[test]
fn the_highest_bump_that_works_is_used() {
    for game in 0..20 {
        let (found, bump) = address(&PROGRAM, game, &ADA);
        assert_eq!(Some(found), with_bump(game, &ADA, bump));
        for higher in bump..255 {
            assert_eq!(with_bump(game, &ADA, higher + 1), None, "game {game}");
        }
    }
}

#[test]
fn every_player_has_an_address_in_every_game() {
    let (ours, _) = address(&PROGRAM, 1, &ADA);
    assert_ne!(ours, address(&PROGRAM, 2, &ADA).0);
    assert_ne!(ours, address(&PROGRAM, 1, &BOB).0);
    assert_ne!(ours, address(&BOB, 1, &ADA).0);
}

#[test]
fn the_right_account_is_accepted() {
    for game in 0..20 {
        let (account, bump) = address(&PROGRAM, game, &ADA);
        assert_eq!(check(&PROGRAM, game, &ADA, &account, bump), Ok(()));
    }
}

#[test]
fn the_account_of_another_player_is_refused() {
    let (account, bump) = address(&PROGRAM, 1, &ADA);
    let refused = Err(ProgramError::InvalidSeeds);
    assert_eq!(check(&PROGRAM, 1, &BOB, &account, bump), refused);
    assert_eq!(check(&PROGRAM, 2, &ADA, &account, bump), refused);
    assert_eq!(check(&BOB, 1, &ADA, &account, bump), refused);
}

#[test]
fn a_lower_bump_is_refused() {
    for game in 0..20 {
        let (account, bump) = address(&PROGRAM, game, &ADA);
        for lower in bump.saturating_sub(8)..bump {
            let second = with_bump(game, &ADA, lower).unwrap_or(account.clone());
            assert_eq!(
                check(&PROGRAM, game, &ADA, &second, lower),
                Err(ProgramError::InvalidSeeds),
                "a second score account for one player"
            );
        }
    }
}
