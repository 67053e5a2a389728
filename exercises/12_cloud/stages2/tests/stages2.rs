use std::fs::read_to_string;

use stages2::{Stage, Step, stages};

/// The two stages of the learner's Dockerfile.
fn both() -> (Stage, Stage) {
    let dockerfile = read_to_string("Dockerfile").unwrap();
    let stages = stages(&dockerfile).expect("the file is a Dockerfile");
    let count = stages.len();
    let Ok([build, image]) = <[Stage; 2]>::try_from(stages) else {
        panic!("there should be two stages, not {count}");
    };
    (build, image)
}

#[test]
fn the_first_stage_builds() {
    let (build, _) = both();
    assert_eq!(build.name.as_deref(), Some("build"));
    assert!(
        build.image.starts_with("rust:"),
        "{} has no cargo",
        build.image
    );
    let copy = build.steps.iter().position(|it| it.keyword == "COPY");
    let line = "cargo build --release --locked";
    let builds = |step: &Step| step.keyword == "RUN" && step.words.join(" ").contains(line);
    let run = build.steps.iter().position(builds);
    assert!(run.is_some(), "`{line}` isn't run in the first stage");
    let copied = copy.is_some() && copy < run;
    assert!(copied, "there are no sources yet when cargo builds");
    let folder = build.steps("WORKDIR").last().map(|it| it.words.join(" "));
    assert_eq!(folder.as_deref(), Some("/chess"), "it works in `/chess`");
}

#[test]
fn the_second_stage_begins_small() {
    let (_, image) = both();
    assert_eq!(image.image, "debian:13-slim");
    assert!(image.steps("RUN").is_empty(), "nothing is left to run");
}

#[test]
fn the_program_and_the_openings_are_copied_and_nothing_else() {
    let (_, image) = both();
    let mut copies: Vec<String> = image
        .steps("COPY")
        .iter()
        .map(|copy| copy.words.join(" ").replace("/openings/", "/openings"))
        .collect();
    copies.sort();
    let wanted = [
        "/chess/openings /openings",
        "/chess/target/release/chess /usr/local/bin/chess",
    ];
    assert_eq!(copies, wanted);
    assert!(image.steps("ADD").is_empty(), "`ADD` adds something else");
}

#[test]
fn everything_is_copied_from_the_first_stage() {
    let (_, image) = both();
    for copy in image.steps("COPY") {
        let from_build = copy
            .flags
            .iter()
            .any(|(name, value)| name == "from" && (value == "build" || value == "0"));
        assert!(from_build, "{:?} comes from outside", copy.words);
    }
}

#[test]
fn the_program_is_started() {
    let (_, image) = both();
    let mut starts = image.steps("CMD");
    starts.extend(image.steps("ENTRYPOINT"));
    assert_eq!(starts.len(), 1, "one instruction starts the program");
    assert!(starts[0].exec, "a shell is started first");
    let program = starts[0].words.join(" ");
    let found = program == "chess" || program == "/usr/local/bin/chess";
    assert!(found, "there's no {program} in the image");
}
