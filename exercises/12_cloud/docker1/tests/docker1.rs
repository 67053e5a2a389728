use std::fs::read_to_string;

use docker1::{Stage, Step, stages};

/// The only stage of the learner's Dockerfile.
fn image() -> Stage {
    let dockerfile = read_to_string("Dockerfile").unwrap();
    let mut stages = stages(&dockerfile).expect("the file is a Dockerfile");
    assert_eq!(stages.len(), 1, "one `FROM` is enough here");
    stages.remove(0)
}

#[test]
fn the_version_of_rust_is_fixed() {
    let image = image().image;
    let tag = image.strip_prefix("rust:").expect("the image is `rust`");
    let version: Vec<&str> = tag.split(['.', '-']).take(2).collect();
    let numbers = version.iter().all(|part| part.parse::<u32>().is_ok());
    assert!(numbers && version.len() == 2, "{tag} isn't a fixed version");
}

#[test]
fn the_work_happens_in_a_folder_of_its_own() {
    let image = image();
    let first = image.steps.first().map(|step| step.keyword);
    assert_eq!(first, Some("WORKDIR"), "the folder comes before the rest");
    let folder = image.steps("WORKDIR")[0].words[0].clone();
    assert!(folder.starts_with('/') && folder.len() > 1, "{folder}");
}

#[test]
fn a_locked_release_is_built() {
    let image = image();
    let copy = image.steps.iter().position(|it| it.keyword == "COPY");
    let builds = |step: &Step| {
        let line = step.words.join(" ");
        let options = line.contains("--release") && line.contains("--locked");
        step.keyword == "RUN" && line.contains("cargo build") && options
    };
    let build = image.steps.iter().position(builds);
    assert!(
        build.is_some(),
        "`cargo build --release --locked` isn't run"
    );
    let copied = copy.is_some() && copy < build;
    assert!(copied, "there are no sources yet when cargo builds");
}

#[test]
fn the_program_itself_is_started() {
    let image = image();
    let [start] = image.steps("CMD")[..] else {
        panic!("one `CMD` says how the program is started");
    };
    assert!(
        start.exec,
        "a line is run by a shell: use the form with brackets"
    );
    let program = start.words[0].trim_start_matches("./");
    assert!(
        program == "target/release/weather" || program.ends_with("/target/release/weather"),
        "{program} is started instead of target/release/weather"
    );
}

#[test]
fn the_image_contains_no_token() {
    for step in image().steps {
        let text = step.words.join(" ").to_lowercase();
        let secret = text.contains("token") || text.contains("4f1d0c");
        assert!(!secret, "{} {text}", step.keyword);
    }
}
