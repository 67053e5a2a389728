//! Saves levels under codes that are typed in many ways.

use maps2::{Code, Saves};

/// Up to eight players, and some of them come back.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let count = pick(9);
    let lines = (0..count).map(|_| {
        let code = code(&mut pick);
        match pick(3) {
            0 => format!("level_of({code:?})"),
            _ => format!("save({code:?}, {})", pick(30)),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn code(pick: &mut impl FnMut(u64) -> u64) -> String {
    let characters = [
        "HHA1", "HHA12", "HHA123", "HHA1234", "HHA1235", "HB7", "HB77",
    ][pick(7) as usize];
    let mut typed = String::new();
    for character in characters.chars() {
        let between = match pick(6) {
            0 => " ",
            1 => "-",
            _ => "",
        };
        typed.push_str(between);
        typed.push(match pick(2) {
            0 => character,
            _ => character.to_ascii_lowercase(),
        });
    }
    typed
}

/// What is returned each time, and how many players there are at the end.
pub fn answer(input: &str) -> String {
    let mut saves = Saves::default();
    let answers = input.lines().map(|line| {
        let typed = line.split('"').nth(1).expect("a code");
        let code = Code::new(typed);
        let level = line.rsplit_once(", ");
        let level = level.and_then(|(_, level)| level.trim_end_matches(')').parse().ok());
        let shown = code.to_string();
        let level = match level {
            Some(level) => saves.save(code, level),
            None => saves.level_of(&code),
        };
        format!("{shown}: {level:?}")
    });
    let answers: Vec<String> = answers.collect();
    format!("{}\n{} players", answers.join("\n"), saves.players())
}
