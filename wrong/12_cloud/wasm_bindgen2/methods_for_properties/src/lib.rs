//! JavaScript has to call methods where it should read properties.

mod game;

use wasm_bindgen::prelude::wasm_bindgen;

use game::{Board, COLUMNS, Mistake, Player, ROWS};

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
        self.board.drop(column).map_err(|mistake| match mistake {
            Mistake::NoSuchColumn => format!("there's no column {column}"),
            Mistake::Full => format!("column {column} is full"),
            Mistake::Over => format!("the game is over, so column {column} stays as it is"),
        })?;
        Ok(self.board.winner().map(name))
    }

    pub fn cells(&self) -> Vec<u8> {
        let cells = (0..ROWS)
            .rev()
            .flat_map(|row| (0..COLUMNS).map(move |column| (column, row)));
        let byte = |(column, row)| match self.board.disc(column, row) {
            None => 0,
            Some(Player::Red) => 1,
            Some(Player::Yellow) => 2,
        };
        cells.map(byte).collect()
    }

    pub fn turn(&self) -> String {
        name(self.board.turn())
    }
}

fn name(player: Player) -> String {
    String::from(match player {
        Player::Red => "red",
        Player::Yellow => "yellow",
    })
}
