//! Where is the high score of one player in one game? On Solana, a program can compute the address of the account: a
//! *program derived address*, a hash of seeds and the program. No secret key belongs to it.
//!
//! The address must not be on the curve of the keys, so a byte is added to the seeds, the bump: 255, or the
//! next lower one that works. Write `address`. Then write `check`, which is called with addresses and bumps from
//! strangers. A lower bump may work too, and would give a player a second score: accept the first one only.

use solana_address::Address;
use solana_program_error::ProgramError;

/// The address of a player's score in a game, and its bump.
pub fn address(program: &Address, game: u32, player: &Address) -> (Address, u8) {
    todo!("seeds: `score`, the game as little-endian bytes, the player")
}

/// Whether this is the one score account for the player in this game.
pub fn check(
    program: &Address,
    game: u32,
    player: &Address,
    account: &Address,
    bump: u8,
) -> Result<(), ProgramError> {
    todo!("`InvalidSeeds` if it's another one")
}
