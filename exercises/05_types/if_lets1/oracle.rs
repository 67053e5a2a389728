//! Calls all three functions with lines that can be read, and with others.

use if_lets1::{board, breaks_record, minutes_of};

/// A call of one of the functions.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    match pick(3) {
        0 => format!("board({:?})", line(&mut pick)),
        1 => {
            let record = match pick(4) {
                0 => None,
                _ => Some(number(&mut pick)),
            };
            format!("breaks_record({:?}, {record:?})", line(&mut pick))
        }
        _ => {
            let count = pick(6);
            let lines: Vec<String> = (0..count).map(|_| line(&mut pick)).collect();
            format!("minutes_of(&{lines:?}, {:?})", name(&mut pick))
        }
    }
}

fn line(pick: &mut impl FnMut(u64) -> u64) -> String {
    let name = name(pick);
    match pick(8) {
        0 => String::from(name),
        1 => format!("{name} late"),
        2 => format!("{name}  {}", number(pick)),
        3 => format!("{name} {} ", number(pick)),
        _ => format!("{name} {}", number(pick)),
    }
}

fn name(pick: &mut impl FnMut(u64) -> u64) -> &'static str {
    ["Amara", "Luis", "Bo", "Zoë", ""][pick(5) as usize]
}

fn number(pick: &mut impl FnMut(u64) -> u64) -> u64 {
    match pick(4) {
        0 => pick(1000),
        _ => pick(5),
    }
}

/// What the function returns.
pub fn answer(input: &str) -> String {
    let (function, arguments) = input.split_once('(').expect("a call");
    let texts: Vec<&str> = arguments.split('"').skip(1).step_by(2).collect();
    match function {
        "board" => board(texts[0]),
        "breaks_record" => {
            let record = arguments.split(['(', ')']).flat_map(str::parse).next();
            breaks_record(texts[0], record).to_string()
        }
        _ => {
            let (name, lines) = texts.split_last().expect("a name");
            format!("{:?}", minutes_of(lines, name))
        }
    }
}
