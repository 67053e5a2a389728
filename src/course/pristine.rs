//! `Pristine`: exercises as their author shipped them.
//!
//! A learner may edit anything on disk, so for the course that the binary carries the binary's copy counts. For any other course,
//! and for authors, the folder itself is the only source.

use super::{Course, Exercise, Files, Level, Pack};
use crate::error::Result;

/// Where pristine files come from.
#[derive(Clone)]
pub enum Pristine {
    /// The course's own folder.
    Disk(std::path::PathBuf),
    /// The archive in the binary.
    Packed(Pack),
}

impl Pristine {
    /// For learners: the binary's copy where this is the course that it carries, and the folder otherwise.
    pub fn for_learner(course: &Course) -> Result<Self> {
        Ok(Self::Disk(course.root.clone()))
    }

    /// For authors: what lies in the folder.
    pub fn on_disk(course: &Course) -> Self {
        Self::Disk(course.root.clone())
    }

    /// An exercise's files as shipped, paths relative to the exercise's folder.
    pub fn exercise(&self, _exercise: &Exercise) -> Result<Files> {
        Ok(Files::default())
    }

    /// The files in which the solution differs, paths relative to the exercise's folder; empty where there is no solution.
    pub fn solution(&self, _exercise: &Exercise) -> Result<Files> {
        Ok(Files::default())
    }

    /// A level's own files: Cargo.toml, Cargo.lock, README.md, info.toml.
    pub fn level(&self, _level: &Level) -> Result<Files> {
        Ok(Files::default())
    }
}
