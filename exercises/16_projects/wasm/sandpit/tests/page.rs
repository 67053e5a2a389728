//! Screens differ: some show 60 pictures per second, others 144. The sand should fall equally fast on all of them. Add
//! one more export, `sand_frame(milliseconds: f64) -> u32`. The page calls it with the time since its last picture. It
//! makes a step for every 16 milliseconds, keeps the rest for the next call, and returns the number of steps. A new pit
//! begins without a rest.
//!
//! If the page was hidden for an hour, you don't make up for it: a call makes at most 8 steps, and forgets whole steps
//! beyond that. A time that is negative, infinite or not a number counts as 0, and so does any without a pit.
//!
//! If the target is installed, your module plays a story in wasmi, and where there's a Chromium, in `page/index.html`,
//! too: all of them have to draw the same picture. To play yourself, run
//! `cargo rustc --release --crate-type cdylib --target wasm32-unknown-unknown`, open the page, and choose the `.wasm`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, slice};

use sandpit::exports::{sand_count, sand_frame, sand_open, sand_pixels, sand_stroke};
use wasmi::{Engine, Linker, Module, Store, WasmParams, WasmResults};

/// Width and height of the story's pit.
const SIZE: (u32, u32) = (64, 40);

/// The story's strokes: a bowl, and what is poured over it. The page has the same.
const STROKES: [(i32, i32, i32, i32, u32, u32); 5] = [
    (4, 20, 20, 34, 1, 3),
    (20, 34, 44, 34, 1, 3),
    (44, 34, 60, 20, 1, 3),
    (16, 6, 28, 6, 4, 1),
    (36, 6, 48, 6, 4, 2),
];

/// How many pictures the story has, and how much time is between two of them.
const FRAMES: (u32, f64) = (90, 20.0);

/// A number that is hardly ever the same for two different pictures.
fn checksum(pixels: &[u8]) -> u32 {
    let next = |sum: u32, byte: &u8| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    pixels.iter().fold(0x811C_9DC5, next)
}

/// What is left at the end of a story.
#[derive(Debug, PartialEq)]
struct End {
    checksum: u32,
    sand: u32,
    water: u32,
}

/// The story, played by your functions.
fn native() -> End {
    sand_open(SIZE.0, SIZE.1);
    for (x0, y0, x1, y1, radius, material) in STROKES {
        sand_stroke(x0, y0, x1, y1, radius, material);
    }
    for _ in 0..FRAMES.0 {
        sand_frame(FRAMES.1);
    }
    let length = 4 * SIZE.0 as usize * SIZE.1 as usize;
    // SAFETY: this is where the pixels of the open pit begin, and nothing changes them meanwhile.
    let pixels = unsafe { slice::from_raw_parts(sand_pixels(), length) };
    End {
        checksum: checksum(pixels),
        sand: sand_count(1),
        water: sand_count(2),
    }
}

/// How many steps each of these frames makes.
fn steps<const N: usize>(frames: [f64; N]) -> [u32; N] {
    frames.map(|milliseconds| sand_frame(milliseconds))
}

/// The path of your module, if there's one.
fn artifact() -> Option<PathBuf> {
    env::var_os("RUNNER_ARTIFACT").map(PathBuf::from)
}

/// The story, played by your module in wasmi.
fn interpreted(artifact: &Path) -> End {
    let engine = Engine::default();
    let module = Module::new(&engine, fs::read(artifact).expect("the module"));
    let mut store = Store::new(&engine, ());
    let instance =
        Linker::new(&engine).instantiate_and_start(&mut store, &module.expect("a valid module"));
    let instance = instance.expect("a module that needs nothing from the page");

    fn call<P: WasmParams, R: WasmResults>(
        store: &mut Store<()>,
        instance: wasmi::Instance,
        name: &str,
        parameters: P,
    ) -> R {
        let function = instance.get_typed_func(&mut *store, name).expect(name);
        function.call(store, parameters).expect(name)
    }
    let _: u32 = call(&mut store, instance, "sand_open", SIZE);
    for stroke in STROKES {
        let () = call(&mut store, instance, "sand_stroke", stroke);
    }
    for _ in 0..FRAMES.0 {
        let _: u32 = call(&mut store, instance, "sand_frame", FRAMES.1);
    }
    let start: u32 = call(&mut store, instance, "sand_pixels", ());
    let sand = call(&mut store, instance, "sand_count", 1_u32);
    let water = call(&mut store, instance, "sand_count", 2_u32);
    let memory = instance.get_memory(&store, "memory").expect("a memory");
    let pixels = &memory.data(&store)[start as usize..][..4 * (SIZE.0 * SIZE.1) as usize];
    End {
        checksum: checksum(pixels),
        sand,
        water,
    }
}

/// The page with your module in it, opened in Chromium: the document, and what the browser complains about. `None` if
/// there's no Chromium that runs here.
fn opened(artifact: &Path) -> Option<(String, Vec<String>)> {
    let page = fs::read_to_string("page/index.html").expect("the page");
    let bytes = fs::read(artifact).expect("the module");
    let page = page.replace(
        "const MODULE = null;",
        &format!("const MODULE = {bytes:?};"),
    );
    let folder = env::temp_dir().join(format!("sandpit-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder for the page");
    let file = folder.join("index.html");
    fs::write(&file, page).expect("the page with the module");
    let ran = Command::new("chromium")
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
        ])
        .args(["--disable-dev-shm-usage", "--disable-background-networking"])
        .args([
            "--enable-logging=stderr",
            "--virtual-time-budget=5000",
            "--dump-dom",
        ])
        .arg(format!("--user-data-dir={}", folder.display()))
        .arg(format!("file://{}", file.display()))
        .env("HOME", &folder)
        .output();
    fs::remove_dir_all(&folder).ok();
    match ran {
        Ok(ran) if ran.status.success() => {
            let errors = String::from_utf8_lossy(&ran.stderr);
            let errors = errors.lines().filter(|line| line.contains(":CONSOLE"));
            let errors = errors.map(str::to_owned).collect();
            Some((String::from_utf8_lossy(&ran.stdout).into_owned(), errors))
        }
        other => {
            eprintln!("skipped: Chromium doesn't run here: {other:?}");
            None
        }
    }
}

#[test]
fn a_step_takes_16_milliseconds() {
    sand_open(1, 9);
    assert_eq!(steps([15.0, 16.0, 40.0]), [0, 1, 3]);
}

#[test]
fn the_rest_is_kept() {
    sand_open(1, 9);
    assert_eq!(steps([6.5; 6]), [0, 0, 1, 0, 1, 0]);
}

#[test]
fn each_step_moves_the_sand() {
    sand_open(1, 4);
    sand_stroke(0, 0, 0, 0, 0, 1);
    sand_stroke(0, 3, 0, 3, 0, 3);
    assert_eq!(sand_frame(32.0), 2);
    // SAFETY: this is where the 16 bytes of the open pit begin.
    let pixels = unsafe { slice::from_raw_parts(sand_pixels(), 16) };
    assert_eq!(pixels[8..11], [226, 190, 116], "sand, two cells below");
}

#[test]
fn a_call_makes_at_most_eight_steps() {
    sand_open(1, 9);
    assert_eq!(steps([128.0, 144.0]), [8, 8]);
    assert_eq!(sand_frame(1e300), 8, "a very long time");
}

#[test]
fn whole_steps_beyond_that_are_forgotten() {
    sand_open(1, 9);
    assert_eq!(steps([1_604.0, 11.0, 1.0]), [8, 0, 1]);
}

#[test]
fn a_time_that_makes_no_sense_is_none() {
    sand_open(1, 9);
    let times = [
        10.0,
        f64::NAN,
        -100.0,
        f64::INFINITY,
        f64::NEG_INFINITY,
        6.0,
    ];
    assert_eq!(steps(times), [0, 0, 0, 0, 0, 1]);
}

#[test]
fn without_a_pit_no_time_passes() {
    assert_eq!(sand_frame(100.0), 0);
    sand_open(1, 9);
    assert_eq!(sand_frame(12.0), 0);
}

#[test]
fn a_new_pit_begins_without_a_rest() {
    sand_open(1, 9);
    sand_frame(12.0);
    sand_open(1, 9);
    assert_eq!(steps([12.0, 4.0]), [0, 1]);
}

#[test]
fn the_story_has_the_same_end_everywhere() {
    let end = native();
    assert_eq!([end.sand, end.water], [157, 156], "all that was poured");
    let Some(artifact) = artifact() else {
        return;
    };
    assert_eq!(interpreted(&artifact), end, "in wasmi");
    let Some((document, errors)) = opened(&artifact) else {
        return;
    };
    assert!(errors.is_empty(), "Chromium complains: {errors:#?}");
    let checksum = format!("data-checksum=\"{}\"", end.checksum);
    let status = format!("sand {}, water {}", end.sand, end.water);
    for expected in [checksum, status] {
        assert!(
            document.contains(&expected),
            "no {expected} in the page:\n{document}"
        );
    }
}
