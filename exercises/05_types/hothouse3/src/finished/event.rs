//! What happened in a turn.

use crate::{Oil, Tile};

#[derive(Debug, PartialEq)]
pub enum Event {
    Walked,
    /// You can't walk onto this tile.
    Stopped(Tile),
    /// You put an item with this name into your bag.
    Took(String),
    /// You poured a can into the lamp. Now it has this much oil.
    Refilled(Oil),
    Opened,
    /// There's a locked door, and no key in your bag.
    NoKey,
    /// There's nothing that you could take or open.
    Nothing,
    Waited,
    /// You left through the gate, with this many seeds.
    Left {
        seeds: usize,
    },
    /// The lamp is empty, and you can't see your hands.
    Dark,
}
