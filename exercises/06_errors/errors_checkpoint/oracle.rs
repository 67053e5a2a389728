//! Plans evenings with made-up lists.

use std::error::Error;

use errors_checkpoint::{Evening, mistakes, read_act, read_list};

/// The length of the evening, and a list of up to six lines.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let minutes = match pick(10) {
        0 => 0,
        _ => 1 + pick(40),
    };
    let (count, all_are_good) = (pick(7), pick(2) == 0);
    let lines = (0..count).map(|_| {
        let name = ["jazz", "poem", "shadow play", "Zoë"][pick(4) as usize];
        let (minutes, artists) = (pick(15), 1 + pick(4));
        let line = match pick(12) {
            0 => String::new(),
            1 => format!("  {name} ,{minutes} ,  {artists}"),
            _ if all_are_good => format!("{name}, {minutes}, {artists}"),
            2 => format!("{name}, {minutes}"),
            3 => format!("{name}, {minutes}, {artists}, 1"),
            4 => format!("{name}, long, {artists}"),
            5 => format!("{name}, , many"),
            6 => format!("{name}, {minutes}, "),
            7 => format!("{name}, {minutes}, 0"),
            8 => format!("{name}, -{minutes}, 0"),
            _ => format!("{name}, {minutes}, {artists}"),
        };
        format!("\n{line}")
    });
    format!(
        "an evening of {minutes} minutes{}",
        lines.collect::<String>()
    )
}

/// The list or its error, all mistakes, and what adding each readable act does.
pub fn answer(input: &str) -> String {
    let (evening, list) = input.split_once('\n').unwrap_or((input, ""));
    let minutes = evening.split(' ').flat_map(str::parse).next();
    let mut answers = vec![match read_list(list) {
        Ok(acts) => format!("{} acts", acts.len()),
        Err(error) => chain(&error),
    }];
    answers.extend(mistakes(list).iter().map(|error| chain(error)));
    let mut evening = Evening::new(minutes.expect("a number"));
    for line in list.lines() {
        let Ok(act) = read_act(line) else {
            continue;
        };
        let who = format!("{} with {}", act.name, act.artists);
        answers.push(match evening.add(&act) {
            Ok(()) => format!("{who}: {} of {} free", evening.free(), evening.minutes()),
            Err(error) => format!("{}: {} free", chain(&error), evening.free()),
        });
    }
    answers.join("\n")
}

/// All messages of an error.
fn chain(error: &dyn Error) -> String {
    let mut messages = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(inner) = cause {
        messages.push(inner.to_string());
        cause = inner.source();
    }
    messages.join(": ")
}
