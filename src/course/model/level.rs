//! `Level`: a folder of exercises with a title and topics.

use super::exercise::Exercise;
use super::form::Workspace;

/// A folder of exercises with a title and topics.
#[derive(Clone, Debug, Default)]
pub struct Level {
    /// The folder's name, such as `03_ownership`.
    pub id: String,
    pub title: String,
    /// The folder relative to the course's root, with `/`: `exercises/03_ownership`.
    pub dir: String,
    /// The constructs that its introduction introduces.
    pub introduces: Vec<String>,
    /// What it teaches, in the order of the lessons.
    pub topics: Vec<Topic>,
    /// Where its cargo workspace comes from.
    pub workspace: Workspace,
    /// In the order in which they are solved.
    pub exercises: Vec<Exercise>,
}

impl Level {
    /// The files in a level's folder that don't belong to an exercise.
    pub const FILES: [&str; 6] = [
        "Cargo.lock",
        "Cargo.toml",
        "README.md",
        "clippy.toml",
        "info.toml",
        "rustfmt.toml",
    ];

    /// The files in the folder of a workspace that all its members are built with.
    pub const WORKSPACE_FILES: [&str; 4] =
        ["Cargo.lock", "Cargo.toml", "clippy.toml", "rustfmt.toml"];

    /// Its manifest, relative to the course's root.
    pub fn manifest(&self) -> String {
        format!("{}/info.toml", self.dir)
    }

    /// The exercise that combines everything in the level, if it has one. Learners who pass it know the level.
    pub fn checkpoint(&self) -> Option<&Exercise> {
        self.exercises
            .iter()
            .rfind(|exercise| exercise.is_checkpoint())
    }

    /// Its cargo workspaces. Most levels have one, in their own folder.
    pub fn workspaces(&self) -> Vec<LevelWorkspace<'_>> {
        let mut workspaces: Vec<LevelWorkspace<'_>> = Vec::new();
        for exercise in &self.exercises {
            let dir = exercise.workspace_dir.as_str();
            match workspaces.iter_mut().find(|known| known.dir == dir) {
                Some(known) => known.exercises.push(exercise),
                None => workspaces.push(LevelWorkspace {
                    dir,
                    exercises: vec![exercise],
                }),
            }
        }
        workspaces
    }
}

/// One of a level's cargo workspaces.
#[derive(Clone, Debug)]
pub struct LevelWorkspace<'l> {
    /// Its folder relative to the course's root, with `/`: the level's, or one in it.
    pub dir: &'l str,
    /// Its members, in the order in which they are solved.
    pub exercises: Vec<&'l Exercise>,
}

/// Something that a learner can do afterwards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Topic {
    /// A stable name, such as `move-semantics`.
    pub id: String,
    /// The heading of its lesson.
    pub title: String,
    /// The constructs that its lesson introduces.
    pub introduces: Vec<String>,
}
