//! `runner run --format short`: the places that editors jump to.

use std::path::PathBuf;

use crate::course::{Course, Exercise};
use crate::error::{Error, Result};
use crate::judge::Verdict;
use crate::ui;
use crate::ui::{EditorPlaces, FileLine};

/// Prints what is wrong, for editors, and the verdict to standard error. `main_file` is the learner's file, relative to the course.
pub(super) fn print(
    course: &Course,
    exercise: &Exercise,
    main_file: &str,
    verdict: &Verdict,
) -> Result<()> {
    let here = std::env::current_dir().map_err(|cause| Error::io("find", ".", &cause))?;
    let places = InEditor {
        course,
        exercise,
        main_file,
        here,
    };
    ui::print(&ui::text_of(&ui::short(verdict, &places)))?;
    ui::print_error(&format!("{}\n", ui::sentence(verdict)));
    Ok(())
}

struct InEditor<'a> {
    course: &'a Course,
    exercise: &'a Exercise,
    main_file: &'a str,
    here: PathBuf,
}

impl InEditor<'_> {
    /// The line of a program's table in `answers.toml`.
    fn answer(&self, program: &str) -> Option<FileLine> {
        let stem = program.strip_prefix("programs/")?.strip_suffix(".rs")?;
        let file = self.exercise.path("answers.toml");
        let text = std::fs::read_to_string(self.course.root.join(&file)).ok()?;
        let table = format!("[{stem}]");
        let line = text.lines().position(|line| line.trim() == table)?;
        Some((self.shown(&file), u32::try_from(line).ok()? + 1))
    }
}

impl EditorPlaces for InEditor<'_> {
    /// Relative to the current folder if it's in there, as compilers name files.
    fn shown(&self, file: &str) -> String {
        let path = self.course.root.join(file);
        let path = path.strip_prefix(&self.here).unwrap_or(&path);
        path.display().to_string()
    }

    fn of_check(&self, name: &str) -> FileLine {
        self.answer(name)
            .unwrap_or_else(|| (self.shown(self.main_file), 1))
    }
}
