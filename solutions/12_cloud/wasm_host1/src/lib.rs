//! The plugin's memory is a slice of bytes to the host. `get` checks both ends of the range before anything is copied, so
//! a length of four gigabytes costs nothing. Errors are returned: wasmi ends the plugin, and hands them to the caller.

use wasmi::{Caller, Engine, Error, Extern, Linker, Module, Store};

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
    linker.func_wrap("garden", "note", note)?;
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

/// Writes a text from the plugin's memory into the diary.
fn note(mut caller: Caller<'_, Garden>, at: u32, length: u32) -> Result<(), Error> {
    let memory = caller.get_export("memory").and_then(Extern::into_memory);
    let memory = memory.ok_or_else(|| Error::new("the plugin exports no memory"))?;
    let (bytes, garden) = memory.data_and_store_mut(&mut caller);
    let text = bytes
        .get(at as usize..)
        .and_then(|bytes| bytes.get(..length as usize))
        .ok_or_else(|| Error::new("the text isn't inside the memory"))?;
    let text = str::from_utf8(text).map_err(|_| Error::new("the text isn't UTF-8"))?;
    garden.diary.push(text.to_string());
    Ok(())
}
