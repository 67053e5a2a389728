//! Copies each picture into memory that is never freed.

use std::cell::RefCell;
use std::ptr;

use crate::{Material, Sandpit};

/// More cells than that are refused.
const MOST_CELLS: u32 = 1_000_000;
/// How long a step takes, in milliseconds.
const STEP: f64 = 16.0;
/// More steps than that are never made up for.
const MOST_STEPS: u32 = 8;

/// What the page has opened.
struct Game {
    pit: Sandpit,
    /// Milliseconds that have passed since the latest step.
    rest: f64,
}

thread_local! {
    static GAME: RefCell<Option<Game>> = const { RefCell::new(None) };
}

/// Calls `play` with the game, if there's one.
fn with_game<T>(play: impl FnOnce(&mut Game) -> T) -> Option<T> {
    GAME.with_borrow_mut(|game| game.as_mut().map(play))
}

fn material(number: u32) -> Option<Material> {
    use Material::{Air, Sand, Stone, Water};
    [Air, Sand, Water, Stone].get(number as usize).copied()
}

/// Opens a new pit. Returns 1, or 0 if its size isn't acceptable.
#[unsafe(no_mangle)]
pub extern "C" fn sand_open(width: u32, height: u32) -> u32 {
    let cells = width.saturating_mul(height);
    if cells == 0 || cells > MOST_CELLS {
        return 0;
    }
    let (Ok(width), Ok(height)) = (width.try_into(), height.try_into()) else {
        return 0;
    };
    let pit = Sandpit::new(width, height);
    GAME.set(Some(Game { pit, rest: 0.0 }));
    1
}

#[unsafe(no_mangle)]
pub extern "C" fn sand_stroke(x0: i32, y0: i32, x1: i32, y1: i32, radius: u32, number: u32) {
    if let Some(material) = material(number) {
        with_game(|game| game.pit.stroke((x0, y0), (x1, y1), radius, material));
    }
}

#[unsafe(no_mangle)]
pub extern "C" fn sand_step() {
    with_game(|game| game.pit.step());
}

#[unsafe(no_mangle)]
pub extern "C" fn sand_count(number: u32) -> u32 {
    let count = |material| with_game(|game| game.pit.count(material) as u32);
    material(number).and_then(count).unwrap_or(0)
}

/// Draws, and returns the address of the first pixel.
#[unsafe(no_mangle)]
pub extern "C" fn sand_pixels() -> *const u8 {
    let draw = |game: &mut Game| {
        game.pit.draw();
        game.pit.pixels().to_vec().leak().as_ptr()
    };
    with_game(draw).unwrap_or(ptr::null())
}

/// Lets time pass. Returns how many steps it was enough for.
#[unsafe(no_mangle)]
pub extern "C" fn sand_frame(milliseconds: f64) -> u32 {
    let play = |game: &mut Game| {
        if milliseconds.is_finite() && milliseconds > 0.0 {
            game.rest += milliseconds;
        }
        let due = (game.rest / STEP).floor();
        game.rest -= due * STEP;
        let steps = MOST_STEPS.min(due as u32);
        for _ in 0..steps {
            game.pit.step();
        }
        steps
    };
    with_game(play).unwrap_or(0)
}
