//! On Solana, a program has no memory of its own. Everything is in accounts, and the caller chooses which ones are
//! passed. This program keeps the score of a card club: an account with the player's address (32 bytes) and
//! the points (8 bytes). It adds points to any account that it's given.
//!
//! Before you write, make sure that the score account belongs to this program and is large enough, that the player whose
//! address it contains has signed, and that the sum fits. Reading the error names in the tests helps; each check has one.

use solana_account_info::{AccountInfo, next_account_info};
use solana_address::Address;
use solana_program_error::ProgramResult;

/// Adds points. The accounts are the score, and the player.
pub fn add_points(program: &Address, accounts: &[AccountInfo], points: u64) -> ProgramResult {
    let accounts = &mut accounts.iter();
    let score = next_account_info(accounts)?;
    let player = next_account_info(accounts)?;
    let _ = (program, player);

    let mut data = score.try_borrow_mut_data()?;
    let (_address, rest) = data.split_at_mut(32);
    let old = u64::from_le_bytes(rest[..8].try_into().unwrap());
    rest[..8].copy_from_slice(&(old + points).to_le_bytes());
    Ok(())
}
