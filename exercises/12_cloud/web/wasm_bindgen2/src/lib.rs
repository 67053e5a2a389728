//! A game in `src/game.rs` should be played on a web page. Write the layer between them, as thin as possible: it only
//! translates, into types that JavaScript knows.
//!
//! - `drop` is called with a column's number, and returns the winner's name, `red` or `yellow`, if there's one now.
//!   A mistake becomes an exception with a message of your own that names the column.
//! - `cells` returns the whole board at once, since each call over the border is slow: a byte for each cell, row by row
//!   from the *top* left, 0 if it's empty, 1 for red and 2 for yellow.
//! - `turn` is the name of the player whose turn it is.

mod game;

use wasm_bindgen::prelude::wasm_bindgen;

use game::Board;

/// A game on a web page.
#[wasm_bindgen]
#[derive(Default)]
pub struct Game {
    board: Board,
}

#[wasm_bindgen]
impl Game {
    #[wasm_bindgen(constructor)]
    pub fn new() -> Game {
        Game::default()
    }

    pub fn drop(&mut self, column: usize) -> Result<Option<String>, String> {
        todo!("drop a disc into {column}")
    }

    #[wasm_bindgen(getter)]
    pub fn cells(&self) -> Vec<u8> {
        todo!("a byte for each cell, from the top left")
    }

    #[wasm_bindgen(getter)]
    pub fn turn(&self) -> String {
        todo!("whose turn it is")
    }
}
