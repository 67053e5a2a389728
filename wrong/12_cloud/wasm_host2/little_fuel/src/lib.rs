//! So little fuel that even a fair strategy stops, and everything that fails is too slow.

use wasmi::errors::{ErrorKind, InstantiationError};
use wasmi::{Config, Engine, Error, Linker, Module, Store, StoreLimitsBuilder, TrapCode};

/// Why a strategy loses at once.
#[derive(Debug, PartialEq, Eq)]
pub enum Foul {
    TooSlow,
    TooMuchMemory,
    Broken,
}

const FUEL: u64 = 3_000;
const MEMORY: usize = 2 << 20;
const ELEMENTS: usize = 10_000;

/// The card that a strategy plays: what its function `card` returns for the card on the table.
pub fn play(strategy: &[u8], on_the_table: i32) -> Result<i32, Foul> {
    ask(strategy, on_the_table).map_err(|error| match error.kind() {
        ErrorKind::TrapCode(TrapCode::OutOfFuel) => Foul::TooSlow,
        ErrorKind::TrapCode(TrapCode::GrowthOperationLimited)
        | ErrorKind::Instantiation(
            InstantiationError::TooManyMemories
            | InstantiationError::TooManyTables
            | InstantiationError::FailedToInstantiateMemory(_)
            | InstantiationError::FailedToInstantiateTable(_),
        ) => Foul::TooMuchMemory,
        _ => Foul::TooSlow,
    })
}

fn ask(strategy: &[u8], on_the_table: i32) -> Result<i32, Error> {
    let mut config = Config::default();
    config.consume_fuel(true);
    let engine = Engine::new(&config);
    let module = Module::new(&engine, strategy)?;
    let limits = StoreLimitsBuilder::new()
        .memories(1)
        .memory_size(MEMORY)
        .tables(1)
        .table_elements(ELEMENTS)
        .trap_on_grow_failure(true)
        .build();
    let mut store = Store::new(&engine, limits);
    store.limiter(|limits| limits);
    store.set_fuel(FUEL)?;
    let instance = Linker::new(&engine).instantiate_and_start(&mut store, &module)?;
    let card = instance.get_typed_func::<i32, i32>(&store, "card")?;
    card.call(&mut store, on_the_table)
}
