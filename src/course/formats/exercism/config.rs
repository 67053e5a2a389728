//! Exercism's `config.json` files for tracks and exercises: the parts that judging needs.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::course::formats::words;
use crate::course::source::Source;
use crate::error::{Problem, Result};

/// A track.
#[derive(Default, Deserialize)]
#[serde(expecting = "an object")]
pub(super) struct Track {
    pub(super) language: Option<String>,
    #[serde(default)]
    pub(super) exercises: Exercises,
}

/// A track's exercises, in order.
#[derive(Default, Deserialize)]
#[serde(expecting = "an object")]
pub(super) struct Exercises {
    #[serde(default)]
    pub(super) concept: Vec<TrackEntry>,
    #[serde(default)]
    pub(super) practice: Vec<TrackEntry>,
}

/// One exercise of a track.
#[derive(Default, Deserialize)]
#[serde(expecting = "an object with a `slug`")]
pub(super) struct TrackEntry {
    pub(super) slug: String,
    name: Option<String>,
    status: Option<String>,
    difficulty: Option<u32>,
    #[serde(default)]
    concepts: Vec<String>,
    #[serde(default)]
    practices: Vec<String>,
    topics: Option<Vec<String>>,
}

impl TrackEntry {
    /// An exercise that isn't part of a track.
    pub(super) fn named(slug: &str) -> Self {
        Self {
            slug: slug.to_owned(),
            ..Self::default()
        }
    }

    pub(super) fn is_deprecated(&self) -> bool {
        self.status.as_deref() == Some("deprecated")
    }

    /// Its name and its difficulty, which is out of ten.
    pub(super) fn title(&self) -> String {
        let title = self
            .name
            .clone()
            .unwrap_or_else(|| words::title(&self.slug));
        match self.difficulty {
            Some(difficulty) => format!("{title} (difficulty {difficulty})"),
            None => title,
        }
    }

    /// What it practices, without duplicates.
    pub(super) fn topics(&self) -> Vec<String> {
        let all = self
            .concepts
            .iter()
            .chain(&self.practices)
            .chain(self.topics.iter().flatten());
        let mut topics: Vec<String> = Vec::new();
        for topic in all {
            if !topics.contains(topic) {
                topics.push(topic.clone());
            }
        }
        topics
    }
}

/// An exercise's configuration.
#[derive(Default, Deserialize)]
#[serde(expecting = "an object")]
pub(super) struct OfExercise {
    #[serde(default)]
    pub(super) files: FileLists,
    #[serde(default)]
    pub(super) custom: Custom,
}

/// What its files are for.
#[derive(Default, Deserialize)]
#[serde(expecting = "an object of lists of files")]
pub(super) struct FileLists {
    #[serde(default)]
    pub(super) solution: Vec<String>,
    #[serde(default)]
    example: Vec<String>,
    #[serde(default)]
    exemplar: Vec<String>,
}

/// Settings of the Rust track.
#[derive(Default, Deserialize)]
#[serde(expecting = "an object")]
pub(super) struct Custom {
    #[serde(rename = "test-in-release-mode")]
    release: Option<Value>,
    #[serde(rename = "allowed-to-not-compile")]
    may_not_compile: Option<Value>,
}

/// The track uses both `true` and a reason in words.
fn is_set(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null | Value::Bool(false)) => false,
        Some(Value::String(text)) => text != "false",
        Some(_) => true,
    }
}

impl Custom {
    pub(super) fn in_release(&self) -> bool {
        is_set(self.release.as_ref())
    }

    pub(super) fn may_not_compile(&self) -> bool {
        is_set(self.may_not_compile.as_ref())
    }
}

/// The manifest of a solution that needs more dependencies than the exercise.
const MANIFEST: &str = ".meta/Cargo-example.toml";

impl OfExercise {
    /// Each file of the solution, with the file that it replaces.
    pub(super) fn solution(&self, has_manifest: bool) -> Vec<(String, String)> {
        let examples = if self.files.exemplar.is_empty() {
            &self.files.example
        } else {
            &self.files.exemplar
        };
        let is_rust = |path: &&String| path.to_ascii_lowercase().ends_with(".rs");
        let sources: Vec<&String> = examples
            .iter()
            .filter(|path| words::stays_inside(path))
            .filter(is_rust)
            .collect();
        let stubs: Vec<&String> = self
            .files
            .solution
            .iter()
            .filter(|path| words::stays_inside(path))
            .filter(is_rust)
            .collect();
        let file_name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
        let mut pairs: Vec<(String, String)> = Vec::new();
        for (index, source) in sources.iter().enumerate() {
            let same_name = stubs
                .iter()
                .find(|stub| file_name(stub) == file_name(source));
            // A file without a stub of the same name replaces the first stub that no other file replaces.
            let is_free = |stub: &&&String| {
                !pairs.iter().any(|(_, taken)| taken == **stub)
                    && !sources
                        .iter()
                        .any(|source| file_name(source) == file_name(stub))
            };
            let target = match same_name.or_else(|| stubs.iter().find(is_free)) {
                Some(stub) => (*stub).clone(),
                None if index == 0 => "src/lib.rs".to_owned(),
                None => format!("src/{}", file_name(source)),
            };
            pairs.push(((*source).clone(), target));
        }
        if has_manifest {
            pairs.push((MANIFEST.to_owned(), "Cargo.toml".to_owned()));
        }
        pairs
    }
}

/// Whether a `config.json` lists the exercises of a track; `None` if it isn't valid JSON, so that there's no telling.
pub(super) fn is_track(content: &[u8]) -> Option<bool> {
    let value: Value = serde_json::from_slice(content).ok()?;
    let exercises = &value["exercises"];
    Some(exercises["concept"].is_array() || exercises["practice"].is_array())
}

/// What `exercism download` writes about an exercise.
#[derive(Default, Deserialize)]
pub(super) struct Metadata {
    /// Its track: `rust`.
    pub(super) track: Option<String>,
    /// Its name.
    pub(super) exercise: Option<String>,
}

/// What is known about the download in a folder.
pub(super) fn downloaded(source: &dyn Source, dir: &str) -> Result<Metadata> {
    let content = source.file(&words::joined(dir, ".exercism/metadata.json"))?;
    let metadata = content.and_then(|content| serde_json::from_slice(&content).ok());
    Ok(metadata.unwrap_or_default())
}

impl Metadata {
    /// Whether it's an exercise in Rust, as far as is known.
    pub(super) fn is_rust(&self) -> bool {
        self.track.as_deref().is_none_or(|track| track == "rust")
    }
}

/// Parses a JSON file; `None` if it doesn't exist.
pub(super) fn parse<T: DeserializeOwned>(source: &dyn Source, path: &str) -> Result<Option<T>> {
    let Some(content) = source.file(path)? else {
        return Ok(None);
    };
    serde_json::from_slice(&content).map(Some).map_err(|cause| {
        // The position goes into the problem's place instead.
        let text = cause.to_string();
        let what = text.split(" at line ").next().unwrap_or_default();
        Problem::new(format!("could not parse this file: {what}"))
            .at(path, Some(cause.line()).filter(|line| *line > 0))
            .next("correct this line, or download the course again")
            .into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(json: &str) -> OfExercise {
        serde_json::from_str(json).unwrap()
    }

    fn pairs(json: &str, has_manifest: bool) -> Vec<(String, String)> {
        of(json).solution(has_manifest)
    }

    #[test]
    fn the_example_replaces_the_stub_and_its_manifest_replaces_the_exercises() {
        let json = r#"{"files": {"solution": ["src/lib.rs", "Cargo.toml"], "test": ["tests/a.rs"], "example": [".meta/example.rs"]}}"#;
        assert_eq!(
            pairs(json, true),
            [
                (".meta/example.rs".to_owned(), "src/lib.rs".to_owned()),
                (
                    ".meta/Cargo-example.toml".to_owned(),
                    "Cargo.toml".to_owned()
                )
            ]
        );
    }

    #[test]
    fn each_file_of_an_exemplar_finds_its_stub() {
        let json = r#"{"files": {"solution": ["src/lib.rs", "src/gate.rs"], "exemplar": [".meta/gate.rs", ".meta/exemplar.rs", ".meta/new.rs"]}}"#;
        let targets: Vec<String> = pairs(json, false).into_iter().map(|(_, to)| to).collect();
        assert_eq!(targets, ["src/gate.rs", "src/lib.rs", "src/new.rs"]);
    }

    #[test]
    fn flags_may_be_true_or_a_reason() {
        let custom = |json: &str| of(&format!("{{\"custom\": {json}}}")).custom;
        assert!(custom(r#"{"test-in-release-mode": true}"#).in_release());
        assert!(custom(r#"{"test-in-release-mode": "true"}"#).in_release());
        assert!(!custom(r#"{"test-in-release-mode": false}"#).in_release());
        assert!(custom(r#"{"allowed-to-not-compile": "the stub has no body"}"#).may_not_compile());
        assert!(!custom("{}").may_not_compile());
    }

    #[test]
    fn only_a_config_that_lists_exercises_is_a_track() {
        assert_eq!(is_track(br#"{"exercises": {"practice": []}}"#), Some(true));
        assert_eq!(is_track(br#"{"exercises": 3}"#), Some(false));
        assert_eq!(is_track(b"not JSON"), None);
    }
}
