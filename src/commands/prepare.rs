//! `runner prepare`: fetches and builds what levels depend on, so that the rest works offline.

use super::selection;
use crate::cli::CourseAt;
use crate::course::{Level, Pristine};
use crate::error::{Exit, Result};
use crate::judge::{Attempt, Event, Judge, Mode};
use crate::process::Cancel;
use crate::ui;
use crate::ui::{Bar, Terminal};

pub(super) fn run(course: &CourseAt, levels: &[String], terminal: Terminal) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let pristine = Pristine::for_learner(&course)?;
    let levels: Vec<&Level> = match levels {
        [] => course.levels.iter().collect(),
        named => named
            .iter()
            .map(|name| selection::level(&course, name))
            .collect::<Result<_>>()?,
    };
    let judge = Judge::new(&course, None)?;
    let cancel = Cancel::new()?;
    let bar = Bar::new(levels.len(), terminal);
    for level in &levels {
        bar.tell(&format!("level {}", level.id));
        // Judging the exercises as shipped builds everything that any attempt at them needs.
        let attempts: Vec<Attempt<'_>> = level
            .exercises
            .iter()
            .map(|exercise| Attempt::of_pristine(&course, &pristine, exercise))
            .collect::<Result<_>>()?;
        judge.judge(&pristine, &attempts, Mode::Batch, &cancel, &mut |event| {
            if let Event::Preparing(what) = event {
                bar.tell(&what);
            }
        })?;
        bar.step();
    }
    drop(bar);
    ui::say(&format!(
        "{} ready: no network is needed from here on.\n",
        match levels.len() {
            1 => "1 level is".to_owned(),
            count => format!("{count} levels are"),
        }
    ))?;
    Ok(Exit::Success)
}
