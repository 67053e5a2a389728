//! `runner dev watch`: judges an exercise and its solution at every save, for its author.

use std::sync::mpsc;
use std::sync::mpsc::{Receiver, Sender};
use std::thread;

use crate::cli::CourseAt;
use crate::commands::selection;
use crate::course::{Course, Exercise, Files, StateFolder, wrong_dir};
use crate::error::{Exit, Result};
use crate::judge::Gate;
use crate::learn::Watcher;
use crate::process::Cancel;
use crate::ui;
use crate::ui::{Bar, Signal, Terminal};

/// What the loop waits for.
enum DevWatchInput {
    /// Files may have changed.
    Nudge,
    /// The exercise was judged: the lines to show.
    Looked(Result<Vec<String>>),
    /// Ctrl-C, or the reader of the output is gone.
    End,
}

pub(crate) fn run(at: &CourseAt, name: &str, terminal: Terminal) -> Result<Exit> {
    let course = selection::authors_course(at)?;
    selection::require_native_format(&course)?;
    let exercise = selection::named(&course, name)?.clone();
    let (sender, happened) = mpsc::channel();
    let ends = sender.clone();
    ui::listen(None, move |signal| {
        signal != Signal::End || ends.send(DevWatchInput::End).is_ok()
    })?;
    let unread = sender.clone();
    ui::when_unread(move || _ = unread.send(DevWatchInput::End));
    let _watchers = watchers(&course, &exercise, &sender)?;
    let greeting = format!(
        "Watching `{}`, its solution and its wrong solutions. Press Ctrl-C to stop.",
        exercise.name
    );
    ui::print(&ui::text_of(&ui::wrap(&greeting, terminal.paper().width)))?;
    let watch = DevWatch {
        at,
        name: &exercise.name,
        terminal,
        sender,
    };
    let mut seen = sides(&course, &exercise)?;
    loop {
        let go_on = thread::scope(|scope| {
            let cancel = Cancel::new()?;
            let judging = cancel.clone();
            scope.spawn(|| {
                let looked = watch.look(judging);
                // The loop listens until this arrives.
                _ = watch.sender.send(DevWatchInput::Looked(looked));
            });
            watch.until_saved(&happened, &mut seen, (&course, &exercise), &cancel)
        })?;
        if !go_on {
            return Ok(Exit::Success);
        }
    }
}

/// What the loop works with.
struct DevWatch<'w> {
    at: &'w CourseAt,
    name: &'w str,
    terminal: Terminal,
    sender: Sender<DevWatchInput>,
}

impl DevWatch<'_> {
    /// Shows the result of judging, and waits for the next save. A save in the meantime cancels judging. Returns whether to go on.
    fn until_saved(
        &self,
        happened: &Receiver<DevWatchInput>,
        seen: &mut Files,
        (course, exercise): (&Course, &Exercise),
        cancel: &Cancel,
    ) -> Result<bool> {
        let (mut judging, mut saved, mut ending) = (true, false, false);
        while judging || !(saved || ending) {
            match happened.recv() {
                Ok(DevWatchInput::Nudge) => {
                    let now = sides(course, exercise)?;
                    if now != *seen {
                        *seen = now;
                        saved = true;
                        cancel.cancel();
                    }
                }
                Ok(DevWatchInput::Looked(looked)) => {
                    judging = false;
                    if !saved && !ending {
                        self.show(looked)?;
                    }
                }
                Ok(DevWatchInput::End) | Err(_) => {
                    ending = true;
                    cancel.cancel();
                }
            }
        }
        Ok(!ending)
    }

    fn show(&self, looked: Result<Vec<String>>) -> Result<()> {
        let lines = match looked {
            Ok(lines) => lines,
            // The next save may fix it.
            Err(error) => ui::error(&error, self.terminal.paper().width, self.terminal.style),
        };
        ui::print(&format!("\n{}", ui::text_of(&lines)))
    }

    /// Judges the exercise and its solutions as they are now.
    fn look(&self, cancel: Cancel) -> Result<Vec<String>> {
        // Read it again each time: the author edits the manifest too.
        let course = selection::authors_course(self.at)?;
        let exercise = selection::named(&course, self.name)?;
        let gate = Gate::new(&course, None, cancel)?;
        let bar = Bar::new(0, self.terminal);
        let sides = gate.look(exercise, &mut |step| super::show_step(&bar, step))?;
        drop(bar);
        let width = self.terminal.paper().width;
        Ok(ui::gate_sides(exercise, &sides, width, self.terminal.style))
    }
}

/// Everything that is judged, as it is on disk: the exercise, its solution, its wrong solutions, and the level's manifest.
fn sides(course: &Course, exercise: &Exercise) -> Result<Files> {
    let mut all = Files::default();
    for dir in [
        exercise.dir.clone(),
        exercise.solution_dir.clone(),
        wrong_dir(exercise),
    ] {
        for (path, content) in Files::read(&course.root.join(&dir))? {
            all.insert(format!("{dir}/{path}"), content);
        }
    }
    let workspace = &exercise.workspace_dir;
    for path in [
        course.level_of(exercise).manifest(),
        format!("{workspace}/Cargo.toml"),
        format!("{workspace}/Cargo.lock"),
    ] {
        if let Ok(content) = std::fs::read(course.root.join(&path)) {
            all.insert(path, content);
        }
    }
    Ok(all)
}

/// One watcher per folder. They end when they are dropped.
fn watchers(
    course: &Course,
    exercise: &Exercise,
    sender: &Sender<DevWatchInput>,
) -> Result<Vec<Watcher>> {
    let solutions = exercise
        .solution_dir
        .rsplit_once('/')
        .map_or("solutions", |(level, _)| level);
    let wrong = wrong_dir(exercise);
    // The folder of wrong solutions may not exist yet, but the course's own does.
    let folders = [
        // The level's manifest is there, or in the folder above, which is watched too.
        (exercise.dir.as_str(), exercise.workspace_dir.as_str()),
        (exercise.solution_dir.as_str(), solutions),
        (wrong.as_str(), ""),
    ];
    let mut watchers = Vec::new();
    for (dir, above) in folders {
        let nudges = sender.clone();
        let mut watcher = Watcher::new(StateFolder::of(course)?, move || {
            _ = nudges.send(DevWatchInput::Nudge);
        });
        let (exercise, level) = (course.root.join(dir), course.root.join(above));
        watcher.watch(&exercise, &level, &course.root, Vec::new())?;
        watchers.push(watcher);
    }
    Ok(watchers)
}
