use std::fs::read_to_string;

use small_images1::{Stage, Step, stages};

/// The first stage and the last one.
fn both() -> (Stage, Stage) {
    let dockerfile = read_to_string("Dockerfile").unwrap();
    let stages = stages(&dockerfile).expect("the file is a Dockerfile");
    let count = stages.len();
    let Ok([build, image]) = <[Stage; 2]>::try_from(stages) else {
        panic!("there should be two stages, not {count}");
    };
    (build, image)
}

/// The only step of the image with this keyword.
fn only(keyword: &str) -> Step {
    let (_, image) = both();
    let [step] = image.steps(keyword)[..] else {
        panic!("the second stage needs one {keyword}");
    };
    step.clone()
}

#[test]
fn the_program_is_built_without_a_c_library() {
    let (build, _) = both();
    let wanted = ["cargo build", "--release", "--locked"];
    let run = |words: &[&str]| {
        let fits = |step: &Step| {
            let line = step.words.join(" ");
            step.keyword == "RUN" && words.iter().all(|it| line.contains(it))
        };
        build.steps.iter().position(fits)
    };
    let built = run(&wanted);
    assert!(built.is_some(), "no `RUN` has all of {wanted:?}");
    let line = build.steps[built.unwrap()].words.join(" ");
    let options = line.split_once("cargo build").map(|(_, options)| options);
    let options = options.unwrap().split([' ', '=']);
    let mut options = options.filter(|it| !it.is_empty());
    let target = options.find(|it| *it == "--target").and(options.next());
    assert_eq!(
        target,
        Some("x86_64-unknown-linux-musl"),
        "cargo builds for another target: {line}"
    );
    let copied = build.steps.iter().position(|it| it.keyword == "COPY");
    let sources = copied.is_some() && copied < built;
    assert!(sources, "there are no sources yet when cargo builds");
    let added = run(&["rustup target add", "x86_64-unknown-linux-musl"]);
    let installed = added.is_some() && added <= built;
    assert!(
        installed,
        "the image of `rust` doesn't have this target yet"
    );
}

#[test]
fn the_image_begins_empty() {
    let (_, image) = both();
    assert_eq!(image.image, "scratch");
    assert!(image.steps("RUN").is_empty(), "what should run it?");
}

#[test]
fn only_two_files_are_copied() {
    let (_, image) = both();
    let copies = image.steps("COPY");
    let mut paths: Vec<String> = copies.iter().map(|copy| copy.words.join(" ")).collect();
    paths.sort();
    let certificates = "/etc/ssl/certs/ca-certificates.crt";
    let program = "/garden/target/x86_64-unknown-linux-musl/release/orchids";
    let wanted = [
        format!("{certificates} {certificates}"),
        format!("{program} /orchids"),
    ];
    assert_eq!(paths, wanted);
    for copy in copies {
        let from_build = copy
            .flags
            .iter()
            .any(|(name, value)| name == "from" && (value == "build" || value == "0"));
        assert!(from_build, "{:?} comes from outside", copy.words);
    }
}

#[test]
fn the_user_is_a_number_without_rights() {
    let user = only("USER").words.concat();
    let (user, group) = user.split_once(':').unwrap_or((&user, "65532"));
    assert_eq!((user, group), ("65532", "65532"));
}

#[test]
fn the_program_checks_its_own_health() {
    let check = only("HEALTHCHECK");
    assert!(check.exec, "there's no shell for a line");
    assert_eq!(check.words, ["/orchids", "--check"]);
    let interval = ("interval".to_string(), "30s".to_string());
    assert!(check.flags.contains(&interval), "{:?}", check.flags);
}

#[test]
fn the_program_is_started_without_a_shell() {
    let start = only("ENTRYPOINT");
    assert!(start.exec, "there's no shell for a line");
    assert_eq!(start.words, ["/orchids"]);
}
