//! Whether a program can be built, linked and run where exercises are judged. Tries it, because no list of installed tools can say so.

use std::path::Path;

use super::{broken, good};
use crate::course::{Course, Pristine};
use crate::error::Result;
use crate::judge::{Judge, Toolchain};
use crate::process::Cancel;
use crate::ui::Finding;

const WHAT: &str = "building";

/// In the folder where a course's exercises are built, or in the folder for temporary files if there's no course.
pub(super) fn finding(course: Option<&Course>, here: &Path) -> Vec<Finding> {
    let place = match course {
        Some(course) => tried_for(course),
        None => tried_in(&std::env::temp_dir(), here),
    };
    match place {
        Ok(place) => vec![good(
            WHAT,
            format!("a program can be built, linked and run in {place}"),
        )],
        Err(error) => {
            let fix = "correct that, and try again";
            let broken = |problem| broken(WHAT, problem, fix);
            error.problems().iter().map(broken).collect()
        }
    }
}

fn tried_for(course: &Course) -> Result<String> {
    let judge = Judge::new(course, None)?;
    let pristine = Pristine::for_learner(course)?;
    let folder = judge.check_machine(course, &pristine, &Cancel::new()?)?;
    Ok(course.relative(folder).display().to_string())
}

fn tried_in(folder: &Path, here: &Path) -> Result<String> {
    Toolchain::find(here)?.check_environment(here, folder, &Cancel::new()?)?;
    Ok(folder.display().to_string())
}
