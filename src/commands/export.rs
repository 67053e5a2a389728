//! `runner export`: writes what a platform needs to grade with this program.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use toml_edit::{DocumentMut, Item};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::cli::{CourseAt, Export, ExportTo};
use crate::course::{Course, Files};
use crate::error::{Error, Exit, Problem, Result};
use crate::grade::Assignment;
use crate::process::own_program;
use crate::ui;

const AUTOGRADER: &str = include_str!("export/autograder.py");
const SETUP: &str = include_str!("export/setup.sh");
const RUN: &str = include_str!("export/run_autograder");

/// A file that is started, and one that is only read.
const EXECUTABLE: u32 = 0o755;
const PLAIN: u32 = 0o644;

pub(super) fn run(at: &CourseAt, options: &Export) -> Result<Exit> {
    let beside = beside(at, options)?;
    match options.to {
        ExportTo::Classroom50 => classroom50(options, &beside),
        ExportTo::Gradescope => gradescope(options, &beside),
    }
}

/// Classroom 50's autograder: a script, and what it looks for beside itself.
fn classroom50(options: &Export, beside: &Files) -> Result<Exit> {
    let mut files = beside.clone();
    files.insert("autograder.py", AUTOGRADER);
    files.insert("runner", own_bytes()?);
    files.write_below(&options.out)?;
    let dir = ui::path_in_line(&options.out);
    ui::print(&format!(
        "Wrote an autograder for Classroom 50 to {dir}.\n  \
        next: copy it to CLASSROOM/autograders/ASSIGNMENT/ in your `classroom50` repository. Hidden tests aren't in it, because everyone can read it. \
        For grades that count, collect the repositories and run `runner grade` on them yourself: what a job in a student's repository writes is \
        only a claim\n"
    ))?;
    Ok(Exit::Success)
}

/// Gradescope's autograder: an archive with two scripts and this program.
fn gradescope(options: &Export, beside: &Files) -> Result<Exit> {
    let path = options.out.join("autograder.zip");
    let own = own_bytes()?;
    let scripts = [
        ("setup.sh", SETUP.as_bytes(), EXECUTABLE),
        ("run_autograder", RUN.as_bytes(), EXECUTABLE),
        ("runner", own.as_slice(), EXECUTABLE),
    ];
    let others = beside.iter().map(|(path, content)| (path, content, PLAIN));
    let failed = |cause: &dyn std::fmt::Display| {
        Error::from(Problem::new(format!("the archive can't be written: {cause}")).at(&path, None))
    };
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content, mode) in scripts.into_iter().chain(others) {
        let method = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .unix_permissions(mode);
        archive
            .start_file(name, method)
            .map_err(|cause| failed(&cause))?;
        archive.write_all(content).map_err(|cause| failed(&cause))?;
    }
    let bytes = archive
        .finish()
        .map_err(|cause| failed(&cause))?
        .into_inner();
    Files::from_iter([("autograder.zip".to_owned(), bytes)]).write_below(&options.out)?;
    let place = ui::path_in_line(&path);
    ui::print(&format!(
        "Wrote {place}.\n  next: upload it as the autograder of a programming assignment\n"
    ))?;
    Ok(Exit::Success)
}

/// What the scripts look for beside themselves: a course that isn't in this program, and the assignment with its hidden tests.
fn beside(at: &CourseAt, options: &Export) -> Result<Files> {
    let mut files = Files::default();
    if let Some(dir) = &at.dir {
        let course = Course::open(dir, at.info.as_deref())?;
        files.overlay(below("course", &course.root)?);
    }
    let Some(file) = &options.assignment else {
        return Ok(files);
    };
    let (course, pristine) = super::grade::graders_course(at, &std::env::temp_dir())?;
    // Mistakes in it are reported now, and not by the first submission.
    Assignment::read(file, &course, &pristine)?;
    let text = String::from_utf8_lossy(&read(file)?).into_owned();
    let mut manifest: DocumentMut = text
        .parse()
        .map_err(|cause| Problem::new(format!("{cause}")).at(file, None))?;
    let hidden = manifest
        .get("hidden")
        .and_then(Item::as_str)
        .map(str::to_owned);
    match (hidden, options.to) {
        // What Classroom 50 gives to its jobs can be read by everyone.
        (Some(_), ExportTo::Classroom50) => _ = manifest.remove("hidden"),
        (Some(folder), ExportTo::Gradescope) => {
            let found = file.parent().unwrap_or(Path::new("")).join(&folder);
            manifest["hidden"] = toml_edit::value("hidden");
            files.overlay(below("hidden", &found)?);
        }
        (None, _) => {}
    }
    files.insert("assignment.toml", manifest.to_string());
    Ok(files)
}

/// A folder's files, in a folder of this name.
fn below(name: &str, folder: &Path) -> Result<Files> {
    let files = Files::read(folder)?.into_iter();
    Ok(files
        .map(|(path, content)| (format!("{name}/{path}"), content))
        .collect())
}

fn own_bytes() -> Result<Vec<u8>> {
    let path = own_program()
        .map_err(|cause| Error::io("find this program's own file", "runner", &cause))?;
    read(&path)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|cause| Error::io("read", path, &cause))
}
