//! A chess program reads squares such as "e4" and moves such as "e2-e4". Three `?` don't compile, because each of them
//! mixes an `Option` with a `Result`.
//!
//! Convert the value before the `?`, so that it fits what the function returns. The error of a wrong square names it:
//! `there is no square z9`.

/// A file from 'a' to 'h', and a rank from 1 to 8.
#[derive(Debug, PartialEq)]
pub struct Square {
    pub file: char,
    pub rank: u32,
}

#[derive(Debug, PartialEq)]
pub struct Move {
    pub from: Square,
    pub to: Square,
}

/// The square with this name, or `None`.
pub fn square(name: &str) -> Option<Square> {
    let file = name.chars().next()?;
    let rank = name.strip_prefix(file)?.parse()?;
    if ('a'..='h').contains(&file) && (1..=8).contains(&rank) {
        Some(Square { file, rank })
    } else {
        None
    }
}

/// The move with this name, or an error.
pub fn read_move(name: &str) -> Result<Move, String> {
    let Some((from, to)) = name.split_once('-') else {
        return Err(format!("{name} isn't a move"));
    };
    Ok(Move {
        from: square(from)?,
        to: square(to)?,
    })
}
