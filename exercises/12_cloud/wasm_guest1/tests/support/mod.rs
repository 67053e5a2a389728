//! Hosts that call the functions: this program, wasmi, and a page in Chromium.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs, slice};

use wasm_guest1::{allocate, answer, release, translate};
use wasmi::{Engine, Linker, Module, Store};

/// Counts the bytes that this thread has allocated and not freed.
struct Counter;

thread_local! {
    static LIVE: Cell<isize> = const { Cell::new(0) };
}

#[global_allocator]
static COUNTER: Counter = Counter;

// SAFETY: all work is done by the system's allocator.
unsafe impl GlobalAlloc for Counter {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LIVE.set(LIVE.get() + layout.size().cast_signed());
        // SAFETY: passed on as it is.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, address: *mut u8, layout: Layout) {
        LIVE.set(LIVE.get() - layout.size().cast_signed());
        // SAFETY: passed on as it is.
        unsafe { System.dealloc(address, layout) }
    }
}

/// How many bytes are left behind by this.
pub fn left_behind(action: impl FnOnce()) -> isize {
    let before = LIVE.get();
    action();
    LIVE.get() - before
}

/// The answer to these bytes, from your functions as they are.
pub fn native(text: &[u8]) -> String {
    let address = allocate(text.len());
    // SAFETY: `allocate` returned this many bytes, and the answer is read before the next call.
    unsafe {
        slice::from_raw_parts_mut(address, text.len()).copy_from_slice(text);
        let length = translate(address, text.len());
        let signs = slice::from_raw_parts(answer(), length).to_vec();
        release(address, text.len());
        String::from_utf8(signs).expect("signs are text")
    }
}

/// The path of your module, if there's one: not in the first run, nor where its target isn't installed.
fn artifact() -> Option<PathBuf> {
    env::var_os("RUNNER_ARTIFACT").map(PathBuf::from)
}

/// The answer of your module, after it was asked so often. `None` if there's no module.
pub fn interpreted(text: &[u8], times: u32) -> Option<String> {
    let bytes = fs::read(artifact()?).expect("the module");
    let engine = Engine::default();
    let module = Module::new(&engine, bytes).expect("a valid module");
    let mut store = Store::new(&engine, ());
    let instance = Linker::new(&engine).instantiate_and_start(&mut store, &module);
    let instance = instance.expect("a module that needs nothing from its host");
    let memory = instance.get_memory(&store, "memory").expect("a memory");
    let allocate = instance
        .get_typed_func::<u32, u32>(&store, "allocate")
        .expect("allocate");
    let release = instance
        .get_typed_func::<(u32, u32), ()>(&store, "release")
        .expect("release");
    let translate = instance
        .get_typed_func::<(u32, u32), u32>(&store, "translate")
        .expect("translate");
    let answer = instance
        .get_typed_func::<(), u32>(&store, "answer")
        .expect("answer");

    let length = u32::try_from(text.len()).expect("a short text");
    let mut signs = Vec::new();
    let mut pages = 0;
    for time in 0..times {
        let address = allocate.call(&mut store, length).expect("allocate");
        memory
            .write(&mut store, address as usize, text)
            .expect("memory of the module");
        let count = translate
            .call(&mut store, (address, length))
            .expect("translate");
        let start = answer.call(&mut store, ()).expect("answer") as usize;
        signs = memory.data(&store)[start..][..count as usize].to_vec();
        release
            .call(&mut store, (address, length))
            .expect("release");
        if time == 0 {
            pages = memory.size(&store);
        }
    }
    assert_eq!(
        memory.size(&store),
        pages,
        "pages of memory after {times} calls"
    );
    Some(String::from_utf8(signs).expect("signs are text"))
}

/// What a page shows that asks your module. `None` if there's no module, or no Chromium that runs here.
pub fn in_chromium(text: &str) -> Option<String> {
    let bytes = fs::read(artifact()?).expect("the module");
    let page = format!(
        "<!doctype html><output></output><script type=module>
        const {{ instance }} = await WebAssembly.instantiate(new Uint8Array({bytes:?}), {{}});
        const {{ memory, allocate, translate, answer, release }} = instance.exports;
        const text = new TextEncoder().encode({text:?});
        const address = allocate(text.length);
        new Uint8Array(memory.buffer, address, text.length).set(text);
        const length = translate(address, text.length);
        const signs = new TextDecoder().decode(new Uint8Array(memory.buffer, answer(), length));
        release(address, text.length);
        document.querySelector('output').textContent = signs;
        </script>"
    );
    let folder = env::temp_dir().join(format!("morse-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder for the page");
    let file = folder.join("page.html");
    fs::write(&file, page).expect("the page");
    let ran = Command::new("chromium")
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
        ])
        .args(["--disable-dev-shm-usage", "--disable-background-networking"])
        .args(["--virtual-time-budget=5000", "--dump-dom"])
        .arg(format!("--user-data-dir={}", folder.display()))
        .arg(format!("file://{}", file.display()))
        .env("HOME", &folder)
        .output();
    fs::remove_dir_all(&folder).ok();
    match ran {
        Ok(ran) if ran.status.success() => Some(String::from_utf8_lossy(&ran.stdout).into_owned()),
        other => {
            eprintln!("skipped: Chromium doesn't run here: {other:?}");
            None
        }
    }
}
