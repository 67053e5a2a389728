//! Talks to a module through its memory. There's nothing to do here: your task is in `src/banner.wat`.

use wasmi::{Engine, Error, Instance, Linker, Memory, Module, Store, TypedFunc};

/// A module that runs, and its memory.
pub struct Banner {
    store: Store<()>,
    instance: Instance,
    memory: Memory,
}

impl Banner {
    /// Starts a module that was written as text.
    pub fn start(text: &str) -> Banner {
        let binary = wat::parse_str(text).unwrap_or_else(|error| panic!("{error}"));
        let engine = Engine::default();
        let module = Module::new(&engine, &binary).unwrap_or_else(|error| panic!("{error}"));
        let mut store = Store::new(&engine, ());
        let linker = Linker::new(&engine);
        let instance = linker.instantiate_and_start(&mut store, &module).unwrap();
        let memory = instance.get_memory(&store, "memory");
        let memory = memory.expect("the module exports its memory");
        Banner {
            store,
            instance,
            memory,
        }
    }

    /// Writes a text into the memory of the module.
    pub fn write(&mut self, at: usize, text: &str) {
        let written = self.memory.write(&mut self.store, at, text.as_bytes());
        written.expect("the memory is large enough");
    }

    /// Reads a text from the memory of the module.
    pub fn read(&self, at: usize, length: usize) -> String {
        let mut bytes = vec![0; length];
        let read = self.memory.read(&self.store, at, &mut bytes);
        read.expect("the memory is large enough");
        String::from_utf8(bytes).expect("the bytes are text")
    }

    /// Calls `paint` with a position in memory and a length.
    pub fn paint(&mut self, at: i32, length: i32) -> Result<i32, Error> {
        let paint: TypedFunc<(i32, i32), i32> = self
            .instance
            .get_typed_func(&self.store, "paint")
            .unwrap_or_else(|error| panic!("`paint`: {error}"));
        paint.call(&mut self.store, (at, length))
    }
}
