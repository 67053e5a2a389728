//! Computes the address with the bump of the stranger.

use solana_address::Address;
use solana_program_error::ProgramError;

pub fn address(program: &Address, game: u32, player: &Address) -> (Address, u8) {
    let seeds: [&[u8]; 3] = [b"score", &game.to_le_bytes(), player.as_ref()];
    Address::find_program_address(&seeds, program)
}

pub fn check(
    program: &Address,
    game: u32,
    player: &Address,
    account: &Address,
    bump: u8,
) -> Result<(), ProgramError> {
    let seeds: [&[u8]; 4] = [b"score", &game.to_le_bytes(), player.as_ref(), &[bump]];
    let derived = Address::create_program_address(&seeds, program);
    if derived.as_ref() == Ok(account) {
        Ok(())
    } else {
        Err(ProgramError::InvalidSeeds)
    }
}
