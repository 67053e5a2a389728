//! `ok` drops the error, because `None` is all that the caller of `square` needs. `ok_or_else` adds one, and builds its
//! message only if it's needed.

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
    let rank = name.strip_prefix(file)?.parse().ok()?;
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
        from: square(from).ok_or_else(|| no_square(from))?,
        to: square(to).ok_or_else(|| no_square(to))?,
    })
}

fn no_square(name: &str) -> String {
    format!("there is no square {name}")
}
