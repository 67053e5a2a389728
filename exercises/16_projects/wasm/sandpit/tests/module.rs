//! A page can call functions that a module exports. Write `src/exports.rs`, a public module, with one pit in a
//! `thread_local!` and these functions, each `pub extern "C"` and `#[unsafe(no_mangle)]`:
//!
//! - `sand_open(width: u32, height: u32) -> u32` opens a new pit and returns 1. If it would have no cell, more than a
//!   million, or a side that isn't a `u16`, it returns 0, and the old pit stays.
//! - `sand_stroke(x0: i32, y0: i32, x1: i32, y1: i32, radius: u32, material: u32)`, where 0 is air, 1 sand, 2 water and
//!   3 stone. A stroke with any other material does nothing.
//! - `sand_step()`, and `sand_count(material: u32) -> u32`, which is 0 for any other material.
//! - `sand_pixels() -> *const u8` draws the pit, and returns where its pixels begin.
//!
//! Before a pit is open, nothing happens: a count is 0, and so is the address. These tests call your functions. Where
//! the target `wasm32-unknown-unknown` is installed, they also call those of your module.

use std::slice;

use sandpit::exports::{sand_count, sand_open, sand_pixels, sand_step, sand_stroke};
use wasmi::{Engine, Instance, Linker, Module, Store, WasmParams, WasmResults};

/// What calls the functions of the game.
trait Host {
    fn open(&mut self, width: u32, height: u32) -> u32;
    fn stroke(&mut self, from: (i32, i32), to: (i32, i32), radius: u32, material: u32);
    fn step(&mut self);
    fn count(&mut self, material: u32) -> u32;
    /// This many bytes from the address that the game returns, or `None` if that's 0.
    fn pixels(&mut self, length: usize) -> Option<Vec<u8>>;
}

/// Your functions as they are.
struct Native;

impl Host for Native {
    fn open(&mut self, width: u32, height: u32) -> u32 {
        sand_open(width, height)
    }

    fn stroke(&mut self, from: (i32, i32), to: (i32, i32), radius: u32, material: u32) {
        sand_stroke(from.0, from.1, to.0, to.1, radius, material);
    }

    fn step(&mut self) {
        sand_step();
    }

    fn count(&mut self, material: u32) -> u32 {
        sand_count(material)
    }

    fn pixels(&mut self, length: usize) -> Option<Vec<u8>> {
        let start = sand_pixels();
        // SAFETY: this is where the pixels of the open pit begin, and nothing changes them meanwhile.
        let pixels = || unsafe { slice::from_raw_parts(start, length) }.to_vec();
        (!start.is_null()).then(pixels)
    }
}

/// The module that your functions became, without a browser.
struct Guest {
    store: Store<()>,
    instance: Instance,
}

impl Guest {
    /// `None` if there's no module: in the first run, and where its target isn't installed.
    fn load() -> Option<Self> {
        let bytes = std::fs::read(std::env::var_os("RUNNER_ARTIFACT")?).expect("the module");
        let engine = Engine::default();
        let module = Module::new(&engine, bytes).expect("a valid module");
        let mut store = Store::new(&engine, ());
        let linker = Linker::new(&engine);
        let instance = linker.instantiate_and_start(&mut store, &module);
        let instance = instance.expect("a module that needs nothing from the page");
        Some(Self { store, instance })
    }

    fn call<P: WasmParams, R: WasmResults>(&mut self, name: &str, parameters: P) -> R {
        let function = self.instance.get_typed_func(&self.store, name);
        let function =
            function.unwrap_or_else(|error| panic!("{name} isn't as it should be: {error}"));
        let result = function.call(&mut self.store, parameters);
        result.unwrap_or_else(|error| panic!("{name} ended the module: {error}"))
    }
}

impl Host for Guest {
    fn open(&mut self, width: u32, height: u32) -> u32 {
        self.call("sand_open", (width, height))
    }

    fn stroke(&mut self, from: (i32, i32), to: (i32, i32), radius: u32, material: u32) {
        self.call(
            "sand_stroke",
            (from.0, from.1, to.0, to.1, radius, material),
        )
    }

    fn step(&mut self) {
        self.call("sand_step", ())
    }

    fn count(&mut self, material: u32) -> u32 {
        self.call("sand_count", material)
    }

    fn pixels(&mut self, length: usize) -> Option<Vec<u8>> {
        let start: u32 = self.call("sand_pixels", ());
        let memory = self.instance.get_memory(&self.store, "memory")?;
        let bytes = memory.data(&self.store).get(start as usize..)?;
        (start != 0).then(|| bytes[..length].to_vec())
    }
}

/// Your functions, and the module if there's one.
fn hosts() -> Vec<Box<dyn Host>> {
    let mut hosts: Vec<Box<dyn Host>> = vec![Box::new(Native)];
    if let Some(guest) = Guest::load() {
        hosts.push(Box::new(guest));
    }
    hosts
}

/// The number of cells with air, sand, water and stone.
fn counts(host: &mut dyn Host) -> [u32; 4] {
    [0, 1, 2, 3].map(|material| host.count(material))
}

#[test]
fn an_open_pit_is_full_of_air() {
    for mut host in hosts() {
        assert_eq!(host.open(5, 3), 1);
        assert_eq!(counts(&mut *host), [15, 0, 0, 0]);
    }
}

#[test]
fn materials_have_numbers() {
    for mut host in hosts() {
        host.open(9, 9);
        host.stroke((0, 0), (2, 0), 0, 1);
        host.stroke((0, 1), (3, 1), 0, 2);
        host.stroke((0, 2), (4, 2), 0, 3);
        assert_eq!(counts(&mut *host), [69, 3, 4, 5]);
        host.stroke((0, 2), (1, 2), 0, 0);
        assert_eq!(counts(&mut *host), [71, 3, 4, 3]);
    }
}

#[test]
fn unknown_materials_are_ignored() {
    for mut host in hosts() {
        host.open(4, 4);
        host.stroke((1, 1), (1, 1), 0, 1);
        for material in [4, 256, 257, u32::MAX] {
            host.stroke((0, 0), (3, 3), 4, material);
            assert_eq!(host.count(material), 0);
        }
        assert_eq!(counts(&mut *host), [15, 1, 0, 0]);
    }
}

#[test]
fn a_stroke_has_all_its_coordinates() {
    let dark = [24, 24, 32, 255];
    let stone = [110, 110, 110, 255];
    for mut host in hosts() {
        host.open(4, 3);
        host.stroke((1, 2), (3, 2), 0, 3);
        let pixels = host.pixels(48).expect("an open pit");
        let expected = [vec![dark; 9], vec![stone; 3]].concat().concat();
        assert_eq!(pixels, expected);
    }
}

#[test]
fn pixels_show_what_a_step_has_changed() {
    let air = [24, 24, 32, 255];
    for mut host in hosts() {
        host.open(1, 2);
        host.stroke((0, 0), (0, 0), 0, 2);
        host.pixels(8);
        host.step();
        let expected = [air, [58, 118, 188, 255]].concat();
        assert_eq!(host.pixels(8), Some(expected));
    }
}

#[test]
fn every_picture_is_drawn_in_the_same_place() {
    sand_open(3, 3);
    sand_stroke(1, 0, 1, 0, 0, 1);
    let first = sand_pixels();
    for _ in 0..3 {
        sand_step();
        assert_eq!(sand_pixels(), first, "a picture takes memory of its own");
    }
}

#[test]
fn a_million_cells_are_enough() {
    for mut host in hosts() {
        for (width, height) in [(1_000, 1_000), (50_000, 20)] {
            assert_eq!(host.open(width, height), 1, "{width} × {height}");
        }
        for (width, height) in [(1_001, 1_000), (66_000, 66_000), (65_537, 2), (1 << 31, 2)] {
            assert_eq!(host.open(width, height), 0, "{width} × {height}");
        }
    }
}

#[test]
fn a_refused_size_keeps_the_old_pit() {
    for mut host in hosts() {
        host.open(2, 2);
        host.stroke((0, 0), (0, 0), 0, 3);
        for (width, height) in [(0, 5), (5, 0), (u32::MAX, u32::MAX)] {
            assert_eq!(host.open(width, height), 0, "{width} × {height}");
            assert_eq!(counts(&mut *host), [3, 0, 0, 1], "{width} × {height}");
        }
    }
}

#[test]
fn a_new_pit_replaces_the_old_one() {
    for mut host in hosts() {
        host.open(2, 2);
        host.stroke((0, 0), (0, 0), 0, 3);
        assert_eq!(host.open(3, 1), 1);
        assert_eq!(counts(&mut *host), [3, 0, 0, 0]);
    }
}

#[test]
fn without_a_pit_nothing_happens() {
    for mut host in hosts() {
        host.stroke((0, 0), (1, 1), 1, 1);
        host.step();
        assert_eq!(counts(&mut *host), [0; 4]);
        assert_eq!(host.pixels(0), None);
    }
}
