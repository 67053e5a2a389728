//! `find_program_address` returns the address with the highest bump that works, the canonical one. Each part of the
//! seeds has a fixed length, so two different lists of seeds never become the same bytes.

use solana_address::Address;
use solana_program_error::ProgramError;

/// The address of a player's score in a game, and its bump.
pub fn address(program: &Address, game: u32, player: &Address) -> (Address, u8) {
    let seeds: [&[u8]; 3] = [b"score", &game.to_le_bytes(), player.as_ref()];
    Address::find_program_address(&seeds, program)
}

/// Whether this is the one score account for the player in this game.
pub fn check(
    program: &Address,
    game: u32,
    player: &Address,
    account: &Address,
    bump: u8,
) -> Result<(), ProgramError> {
    if address(program, game, player) == (account.clone(), bump) {
        Ok(())
    } else {
        Err(ProgramError::InvalidSeeds)
    }
}
