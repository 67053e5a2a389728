//! A card game lets strategies play that were uploaded by its players, as modules of WebAssembly. One of them never
//! returns, and another one takes all the memory. `play` should give each strategy its limits:
//!
//! - *Fuel* for a million simple instructions. Without fuel, a strategy ends with a trap: `Foul::TooSlow`.
//! - One memory of at most two mebibytes, and one table of at most 10,000 elements, since tables are in the host's memory
//!   too. Asking for more ends it, at the start or later: `Foul::TooMuchMemory`.
//!
//! Everything else that's wrong with a module is `Foul::Broken`.

use wasmi::{Engine, Error, Linker, Module, Store};

/// Why a strategy loses at once.
#[derive(Debug, PartialEq, Eq)]
pub enum Foul {
    TooSlow,
    TooMuchMemory,
    Broken,
}

/// The card that a strategy plays: what its function `card` returns for the card on the table.
pub fn play(strategy: &[u8], on_the_table: i32) -> Result<i32, Foul> {
    ask(strategy, on_the_table).map_err(|_| Foul::Broken)
}

fn ask(strategy: &[u8], on_the_table: i32) -> Result<i32, Error> {
    let engine = Engine::default();
    let module = Module::new(&engine, strategy)?;
    let mut store = Store::new(&engine, ());
    let instance = Linker::new(&engine).instantiate_and_start(&mut store, &module)?;
    let card = instance.get_typed_func::<i32, i32>(&store, "card")?;
    card.call(&mut store, on_the_table)
}
