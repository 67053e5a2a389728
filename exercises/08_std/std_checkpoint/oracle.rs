//! Reads generated notebooks, and summarizes them.

use std_checkpoint::{Call, Sightings, Tally, write_summary};

/// The arguments of a call, followed by the lines of a notebook.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let mut words: Vec<String> = Vec::new();
    if pick(3) > 0 {
        let number = match pick(6) {
            0 => String::from("many"),
            _ => pick(6).to_string(),
        };
        words.extend([String::from("--top"), number]);
    }
    words.push(String::from("notes"));
    if pick(10) == 0 {
        words.remove(0);
    }
    let call = words.join(" ");
    let (count, all_are_good) = (pick(14), pick(3) > 0);
    let lines = (0..count).map(|_| {
        let species = ["robin", "wren", "owl", "tit", "house sparrow", "Mönch"][pick(6) as usize];
        let ring = ["A1", "A2", "B1", "B2", "17"][pick(5) as usize];
        match pick(12) {
            0 => String::from("\n"),
            1 => format!("\n# {species} {ring}"),
            2 => format!("\n  {species}   {ring} "),
            3 if !all_are_good => String::from("\nrobin"),
            _ => format!("\n{species} {ring}"),
        }
    });
    format!("{call}{}", lines.collect::<String>())
}

/// The call or its error, then each sighting and the summary.
pub fn answer(input: &str) -> String {
    let (call, notebook) = input.split_once('\n').unwrap_or((input, ""));
    let call = Call::read(call.split_whitespace().map(Into::into), None);
    let call = match call {
        Ok(call) => call,
        Err(error) => return error,
    };
    let mut answers = vec![format!("{}, top {}", call.folder.display(), call.top)];
    let mut tally = Tally::default();
    for sighting in Sightings::of(notebook.as_bytes()) {
        match sighting {
            Ok(sighting) => {
                answers.push(format!("{:?} {:?}", sighting.species, sighting.ring));
                tally.extend([sighting]);
            }
            Err(error) => answers.push(format!("{:?}: {error}", error.kind())),
        }
    }
    let mut summary = Vec::new();
    write_summary(&mut summary, &tally, call.top).expect("a vector takes all bytes");
    answers.push(String::from_utf8_lossy(&summary).into_owned());
    answers.join("\n")
}
