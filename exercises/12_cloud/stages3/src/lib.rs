//! Finds out which steps of a build run again. There's nothing to do here: your task is in `Dockerfile`.

mod dockerfile;

pub use dockerfile::{Stage, Step, stages};

/// The steps of a stage that run again when this file has changed.
pub fn repeated(stage: &Stage, file: &str) -> Vec<Step> {
    let unchanged = |step: &&Step| !copies(step, file);
    stage.steps.iter().skip_while(unchanged).cloned().collect()
}

/// Whether a step copies this file from outside.
pub fn copies(step: &Step, file: &str) -> bool {
    let from_outside = !step.flags.iter().any(|(name, _)| name == "from");
    let covers = |source: &String| {
        let source = source.trim_start_matches("./").trim_end_matches('/');
        let rest = match source.split_once('*') {
            Some((start, end)) => file
                .strip_prefix(start)
                .filter(|name| name.ends_with(end) && !name.contains('/'))
                .map(|_| ""),
            None => file.strip_prefix(source),
        };
        source == "."
            || source.is_empty()
            || rest.is_some_and(|it| it.is_empty() || it.starts_with('/'))
    };
    let sources = step
        .words
        .split_last()
        .map_or(&[][..], |(_, sources)| sources);
    matches!(step.keyword, "COPY" | "ADD") && from_outside && sources.iter().any(covers)
}
