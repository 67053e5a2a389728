//! A garden is looked after by plugins, modules of WebAssembly. They can't do anything by themselves: they can only
//! call functions that the host, your program, gives them. `water` is there. Now add `note`, which plugins call with
//! the position and the length of a string in *their* memory, which they export as `memory`. The string goes into the
//! diary.
//!
//! Plugins are written by strangers. A string that isn't inside the memory, or isn't UTF-8, is an error that ends the
//! plugin, but never your program. Then nothing is written to the diary.

use wasmi::{Caller, Engine, Error, Linker, Module, Store};

/// What the plugins work on.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Garden {
    pub diary: Vec<String>,
    pub watered: Vec<u32>,
}

/// Lets a plugin work: calls its function `work`. Returns the garden, and how the plugin ended.
pub fn let_work(plugin: &[u8]) -> (Garden, Result<(), Error>) {
    let engine = Engine::default();
    let mut store = Store::new(&engine, Garden::default());
    let ended = work(&engine, &mut store, plugin);
    (store.into_data(), ended)
}

fn work(engine: &Engine, store: &mut Store<Garden>, plugin: &[u8]) -> Result<(), Error> {
    let module = Module::new(engine, plugin)?;
    let mut linker = Linker::new(engine);
    linker.func_wrap("garden", "water", water)?;
    let instance = linker.instantiate_and_start(&mut *store, &module)?;
    let work = instance.get_typed_func::<(), ()>(&*store, "work")?;
    work.call(store, ())
}

/// Waters a bed, and returns how many have been watered.
fn water(mut caller: Caller<'_, Garden>, bed: u32) -> u32 {
    let garden = caller.data_mut();
    garden.watered.push(bed);
    garden.watered.len() as u32
}
