//! `runner dev new`: creates the skeleton of an exercise.

use std::fs;
use std::io::Write;

use crate::cli::CourseAt;
use crate::commands::selection;
use crate::course::skeleton;
use crate::error::{Error, Exit, Problem, Result};
use crate::ui;

pub(crate) fn run(course: &CourseAt, level: &str, name: &str) -> Result<Exit> {
    let course = selection::authors_course(course)?;
    selection::require_native_format(&course)?;
    let skeleton = skeleton(&course, level, name)?;
    for (path, _) in skeleton.files.iter() {
        if course.root.join(path).exists() {
            return Err(Problem::new("this file already exists")
                .at(path, None)
                .next("choose another name, or remove it")
                .into());
        }
    }
    for (path, content) in skeleton.files.iter() {
        let file = course.root.join(path);
        file.parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&file, content))
            .map_err(|cause| Error::io("write", path, &cause))?;
    }
    let manifest = course.root.join(&skeleton.manifest);
    let mut file = fs::OpenOptions::new()
        .append(true)
        .open(&manifest)
        .map_err(|cause| Error::io("open", &skeleton.manifest, &cause))?;
    file.write_all(skeleton.entry.as_bytes())
        .map_err(|cause| Error::io("write", &skeleton.manifest, &cause))?;
    let mut said =
        String::from("Created a small exercise that works. Turn it into yours, file by file:\n");
    for (path, _) in skeleton.files.iter() {
        said.push_str(&format!("  {path}\n"));
    }
    said.push_str(&format!(
        "  {} (its entry, at the end)\n  next: runner dev check {name}\n",
        skeleton.manifest
    ));
    ui::print(&said)?;
    Ok(Exit::Success)
}
