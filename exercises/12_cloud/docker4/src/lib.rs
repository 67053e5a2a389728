//! Builds an image from `Dockerfile` for the tests. There's nothing to do here: your task is in that file.

mod buildah;
mod by_hand;
mod files;
mod instructions;

use std::collections::BTreeMap;
use std::fs::read_to_string;

pub use files::{Context, run};

/// What was built: what's in it, and what it says about how to start it.
#[derive(Debug, Default)]
pub struct Image {
    /// By their paths, without the first slash.
    pub files: BTreeMap<String, File>,
    /// `USER`, empty if there is none.
    pub user: String,
    /// `ENTRYPOINT` and `CMD`: the program and its arguments.
    pub start: Vec<String>,
    /// The whole description of the image, with its variables and its history.
    pub config: String,
}

/// A file of an image, or a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    pub owner: u32,
    pub group: u32,
    pub mode: u32,
    /// `None` for a folder.
    pub content: Option<Vec<u8>>,
}

impl Image {
    /// Builds the learner's `Dockerfile` with buildah. Some machines don't let it build: it needs root, or namespaces of
    /// users, which a sandbox may deny. There, the instructions are followed by hand.
    pub fn build(context: &Context) -> Image {
        let dockerfile = read_to_string("Dockerfile").unwrap();
        let steps = instructions::read(&dockerfile).unwrap_or_else(|wrong| panic!("{wrong}"));
        let wrong = match buildah::build(&dockerfile, context) {
            Ok(image) => return image,
            Err(wrong) => wrong,
        };
        // Some namespaces know one user only, so the simplest image has another one.
        let simplest = "FROM scratch\nCOPY --chown=10001:10001 dome /dome\n";
        match buildah::build(simplest, context) {
            Ok(_) => panic!("buildah doesn't build your image: {wrong}"),
            Err(wrong) => println!("buildah can't build images on this machine: {wrong}"),
        }
        println!("So the instructions are followed by hand, and nothing is really built.");
        let image = by_hand::build(&dockerfile, &steps, context);
        image.unwrap_or_else(|wrong| panic!("{wrong}"))
    }

    /// The files, without the folders.
    pub fn paths(&self) -> Vec<&str> {
        let files = self.files.iter().filter(|(_, it)| it.content.is_some());
        files.map(|(path, _)| path.as_str()).collect()
    }

    /// Whether a text is anywhere in the image.
    pub fn contains(&self, text: &str) -> bool {
        let contents = self.files.values().flat_map(|file| &file.content);
        let mut places = contents.map(Vec::as_slice).chain([self.config.as_bytes()]);
        places.any(|place| place.windows(text.len()).any(|it| it == text.as_bytes()))
    }
}
