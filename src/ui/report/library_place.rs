//! Places in libraries, as learners can use them: not where the compiler has the file, but whose it is.

use super::words::own;
use crate::judge::LibraryFile;
use crate::ui::terminal::joined;

/// `tests/moves1.rs:6`, relative to the exercise if the file belongs to it; `in the standard library (alloc/src/raw_vec/mod.rs:28)`.
pub fn place(file: &str, line: u32, exercise: &str) -> String {
    match LibraryFile::read(file) {
        Some(library) => joined(&format!("in {library} ({}:{line})", library.path)),
        None => joined(&format!("{}:{line}", own(file, exercise).unwrap_or(file))),
    }
}

/// One of rustc's lines. If it has the address of a library's file, it says whose file that is.
pub fn named_library(line: String) -> String {
    let Some((start, arrow, address)) = ["--> ", "::: "].iter().find_map(|arrow| {
        let (start, address) = line.split_once(arrow)?;
        Some((start, arrow, address))
    }) else {
        return line;
    };
    // A color that ends in front of the address stays.
    let color = address
        .strip_prefix('\x1b')
        .and_then(|_| address.find('m'))
        .map_or(0, |end| end + 1);
    let (color, address) = address.split_at(color);
    let mut parts = address.rsplitn(3, ':');
    let (Some(column), Some(number), Some(file)) = (parts.next(), parts.next(), parts.next())
    else {
        return line;
    };
    match LibraryFile::read(file) {
        Some(library) => format!(
            "{start}{arrow}{color}{}:{number}:{column} in {library}",
            library.path
        ),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compilers_addresses_of_libraries_are_short() {
        for (line, shown) in [
            (
                "   --> /rustc/5980/library/core/src/option.rs:976:18",
                "   --> core/src/option.rs:976:18 in the standard library",
            ),
            (
                "\x1b[94m::: \x1b[0m/ada/registry/src/index/rand-0.9.0/src/lib.rs:9:1",
                "\x1b[94m::: \x1b[0mrand-0.9.0/src/lib.rs:9:1 in the crate `rand`",
            ),
            (
                " --> exercises/a/src/lib.rs:6:6",
                " --> exercises/a/src/lib.rs:6:6",
            ),
            ("4 | let a = b --> c;", "4 | let a = b --> c;"),
        ] {
            assert_eq!(named_library(line.to_owned()), shown);
        }
    }

    #[test]
    fn a_place_is_in_the_exercise_or_in_a_library() {
        let shown = |file| place(file, 6, "tide");
        assert_eq!(shown("exercises/01_sea/tide/src/lib.rs"), "src/lib.rs:6");
        assert_eq!(shown("build.rs"), "build.rs:6");
        assert_eq!(
            shown("/rustc/5980/library/alloc/src/tide/mod.rs"),
            "in the standard library (alloc/src/tide/mod.rs:6)"
        );
    }
}
