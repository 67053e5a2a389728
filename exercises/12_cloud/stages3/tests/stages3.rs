use std::fs::read_to_string;

use stages3::{Stage, Step, copies, repeated, stages};

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

/// How often cargo builds in these steps.
fn builds(steps: &[Step]) -> usize {
    let line = "cargo build --release --locked";
    let builds = |step: &&Step| step.keyword == "RUN" && step.words[0].contains(line);
    steps.iter().filter(builds).count()
}

#[test]
fn a_changed_source_does_not_compile_the_crates_again() {
    let (build, _) = both();
    assert_eq!(
        builds(&build.steps),
        2,
        "crates and sources have a build each"
    );
    for file in ["src/main.rs", "src/sky/moon.rs"] {
        let again = builds(&repeated(&build, file));
        assert_eq!(
            again, 1,
            "a change of {file} runs the wrong number of builds"
        );
    }
}

#[test]
fn a_changed_crate_compiles_everything_again() {
    let (build, _) = both();
    for file in ["Cargo.toml", "Cargo.lock"] {
        let again = builds(&repeated(&build, file));
        assert_eq!(
            again, 2,
            "a change of {file} runs the wrong number of builds"
        );
    }
}

#[test]
fn a_placeholder_is_built_and_not_taken_for_the_program() {
    let (build, _) = both();
    let runs = build.steps("RUN");
    let first = &runs.first().expect("something is run").words.join(" ");
    let placed = first.find("src/main.rs");
    assert!(
        placed.is_some() && placed < first.find("cargo build"),
        "no placeholder in: {first}"
    );
    let made = ["mkdir", "install -D"];
    let made = made.iter().filter_map(|command| first.find(command)).min();
    assert!(
        made.is_some() && made < placed,
        "the folder of the placeholder isn't made in: {first}"
    );
    let main = first.find("fn main");
    assert!(
        main.is_some() && main < first.find("cargo build"),
        "a program without `fn main` doesn't compile: {first}"
    );
    let last = &runs.last().expect("something is run").words[0];
    let touched = last.find("touch src/main.rs");
    let built = last.find("cargo build");
    assert!(
        touched.is_some() && touched < built,
        "not touched in: {last}"
    );
}

#[test]
fn the_sources_replace_the_placeholder() {
    let (build, _) = both();
    let copy = build.steps.iter().find(|step| copies(step, "src/main.rs"));
    let copy = copy.expect("the sources are copied");
    let to = copy.words.last().expect("a copy has a destination");
    let to = to.trim_start_matches("/planetarium/");
    assert_eq!(
        to.trim_matches(['.', '/']),
        "src",
        "a folder's files are copied, not the folder: {:?}",
        copy.words
    );
}

#[test]
fn a_new_star_builds_nothing() {
    let (build, image) = both();
    let copied = build
        .steps
        .iter()
        .any(|step| copies(step, "stars/sirius.txt"));
    assert!(!copied, "the stars are a part of the first stage");
    let steps = repeated(&image, "stars/sirius.txt");
    let copy = steps.first();
    let copy = copy.expect("the second stage doesn't copy the stars from outside");
    let path = |word: &String| String::from(word.trim_start_matches("./").trim_end_matches('/'));
    let paths: Vec<String> = copy.words.iter().map(path).collect();
    assert_eq!(paths, ["stars", "/stars"]);
}

#[test]
fn the_program_is_still_copied() {
    let (_, image) = both();
    let program = "/planetarium/target/release/planetarium /usr/local/bin/planetarium";
    let copied = image
        .steps("COPY")
        .iter()
        .any(|copy| copy.words.join(" ") == program);
    assert!(copied, "{program}");
}
