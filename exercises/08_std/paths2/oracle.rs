//! Calls all three functions with generated names and paths.

use std::path::{Path, PathBuf};

use paths2::{inside, small, title};

/// A call of one of the functions.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let album = ["/srv/photos", "photos", "a/b"][pick(3) as usize];
    match pick(3) {
        0 => {
            let root = if pick(8) == 0 { "/" } else { "" };
            format!("inside({album:?}, \"{root}{}\")", name(&mut pick, true))
        }
        1 => format!("small({:?})", name(&mut pick, true)),
        _ => {
            let above = match pick(5) {
                0 => format!("{album}2"),
                1 => String::from("/srv"),
                _ => String::from(album),
            };
            let name = name(&mut pick, false);
            format!("title({album:?}, \"{above}/{name}\")")
        }
    }
}

/// Up to five parts of a path, with slashes between them. Titles don't use the last four.
fn name(pick: &mut impl FnMut(u64) -> u64, with_dots: bool) -> String {
    const PARTS: [&str; 11] = [
        "2024",
        "a",
        "café.jpg",
        "a.b.png",
        ".hidden",
        "summer.2024",
        "beach..evening",
        "..jpg",
        ".",
        "..",
        "",
    ];
    let choice = PARTS.len() as u64 - if with_dots { 0 } else { 4 };
    let count = pick(6);
    let parts = (0..count).map(|_| PARTS[pick(choice) as usize]);
    parts.collect::<Vec<_>>().join("/")
}

/// What the function returns.
pub fn answer(input: &str) -> String {
    let strings: Vec<&str> = input.split('"').skip(1).step_by(2).collect();
    match &strings[..] {
        [album, name] if input.starts_with("inside") => show(inside(Path::new(album), name)),
        [album, picture] => format!("{:?}", title(Path::new(album), Path::new(picture))),
        _ => show(small(Path::new(strings[0]))),
    }
}

/// Paths with the same components can be written in several ways. This is one of them.
fn show(path: Option<PathBuf>) -> String {
    let path = path.map(|path| path.components().collect::<PathBuf>());
    format!("{path:?}")
}
