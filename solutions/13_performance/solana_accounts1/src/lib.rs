//! Program, signature, size, player, sum: everything is checked before the first byte changes. The runtime only prevents
//! a program from changing accounts of other programs, and those that aren't writable.

use solana_account_info::{AccountInfo, next_account_info};
use solana_address::Address;
use solana_program_error::{ProgramError, ProgramResult};

/// Adds points. The accounts are the score, and the player.
pub fn add_points(program: &Address, accounts: &[AccountInfo], points: u64) -> ProgramResult {
    let accounts = &mut accounts.iter();
    let score = next_account_info(accounts)?;
    let player = next_account_info(accounts)?;
    if score.owner != program {
        return Err(ProgramError::IllegalOwner);
    }
    if !player.is_signer {
        return Err(ProgramError::MissingRequiredSignature);
    }

    let mut data = score.try_borrow_mut_data()?;
    let Some((address, rest)) = data.split_first_chunk_mut::<32>() else {
        return Err(ProgramError::InvalidAccountData);
    };
    let number = rest.first_chunk_mut::<8>();
    let number = number.ok_or(ProgramError::InvalidAccountData)?;
    if player.key.as_array() != address {
        return Err(ProgramError::IncorrectAuthority);
    }
    let sum = u64::from_le_bytes(*number).checked_add(points);
    *number = sum.ok_or(ProgramError::ArithmeticOverflow)?.to_le_bytes();
    Ok(())
}
