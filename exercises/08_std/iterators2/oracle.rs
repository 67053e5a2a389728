//! Merges generated stages.

use iterators2::{MergedWith, screen};

/// The times of two stages, each of them in order, and how many concerts the screen shows.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let step = [2, 15, 150][pick(3) as usize];
    let mut line = || {
        let count = pick(8);
        let mut time = pick(step);
        let times = (0..count).map(|_| {
            time += pick(step);
            time
        });
        times.collect::<Vec<_>>()
    };
    let (left, right) = (line(), line());
    format!("screen({left:?}, {right:?}, {})", pick(17))
}

/// The screen, all times, and the size hint.
pub fn answer(input: &str) -> String {
    let numbers = |text: &str| -> Vec<u32> {
        let words = text.split([',', ' ', '[', ')']);
        words.flat_map(str::parse).collect()
    };
    let parts: Vec<Vec<u32>> = input.split(']').map(numbers).collect();
    let [left, right, count] = &parts[..] else {
        unreachable!("two lists and a number");
    };
    let (left, right) = (left.iter().copied(), right.iter().copied());
    let shown = screen(left.clone(), right.clone(), count[0] as usize);
    let merged = left.merged_with(right);
    let hint = merged.size_hint();
    format!("{shown:?}, of {:?}, {hint:?}", merged.collect::<Vec<_>>())
}
