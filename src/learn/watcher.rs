//! `Watcher`: tells that the learner may have saved something.
//!
//! A message is a nudge and says nothing more: whoever gets one reads the files and compares. That makes every kind of save the same:
//! in place, by rename, by delete and create, many at once. What must not happen is that a file changes after the last nudge's
//! reading and no other nudge comes; the comments say where that could. Knows no exercises, only their folders.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{Config, EventHandler, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::mounts::is_shared;
use crate::course::StateFolder;
use crate::error::{Problem, Result};

/// How often files are looked at where the file system sends no events.
const POLL: Duration = Duration::from_millis(500);

/// How long an event may take to arrive before the file system counts as one that sends none.
const PATIENCE: Duration = Duration::from_secs(1);

/// Tells that the learner may have saved something. Costs nothing while nothing happens.
pub struct Watcher {
    watches: Arc<Mutex<Watches>>,
}

/// What a nudge calls; it is called from other threads.
type Changed = Arc<dyn Fn() + Send + Sync>;

impl Watcher {
    /// A watcher that watches nothing yet. `changed` is called from other threads and should do no more than send a message.
    ///
    /// In the background it finds out whether the file system of the `state` folder (the course's `.runner`) sends events, and looks at the
    /// files twice a second as well where it does not.
    pub fn new(state: StateFolder, changed: impl Fn() + Send + Sync + 'static) -> Self {
        let watcher = Self::start(Arc::new(changed), true, POLL);
        let shared = Arc::downgrade(&watcher.watches);
        thread::spawn(move || {
            if (is_shared(state.dir()) || !events_arrive(&state))
                && let Some(shared) = shared.upgrade()
            {
                let mut held = lock(&shared);
                held.poll_too();
                // What was saved before this moment came without an event.
                (held.changed)();
            }
        });
        watcher
    }

    fn start(changed: Changed, native: bool, interval: Duration) -> Self {
        let (again, requests) = mpsc::channel();
        let mut watches = Watches {
            native: None,
            poll: None,
            folders: Arc::default(),
            changed: Arc::clone(&changed),
            again,
            interval,
        };
        if native {
            watches.native = notify::recommended_watcher(watches.handler()).ok();
        }
        if watches.native.is_none() {
            watches.poll_too();
        }
        let watches = Arc::new(Mutex::new(watches));
        let weak = Arc::downgrade(&watches);
        thread::spawn(move || watch_again(&requests, &weak, &changed));
        Self { watches }
    }

    /// Watches an exercise's folder and all below it, and the level's folder, in which the exercise's own may be deleted and made
    /// again; of a course of others also what is beside them. Nothing else is watched any more. The folder of the exercise need not
    /// exist.
    pub fn watch(
        &mut self,
        exercise_dir: &Path,
        level_dir: &Path,
        beside: Option<Beside>,
    ) -> Result<()> {
        let mut watches = lock(&self.watches);
        watches.leave();
        *lock(&watches.folders) = Folders {
            exercise: exercise_dir.to_path_buf(),
            level: level_dir.to_path_buf(),
            beside,
        };
        if watches.enter() {
            return Ok(());
        }
        // The system may have run out of watches: looking is slower and always works.
        watches.poll_too();
        if watches.enter() {
            return Ok(());
        }
        let problem =
            Problem::new("could not watch this folder for changes").at(exercise_dir, None);
        Err(problem
            .next("save your files and press `r` to judge them")
            .into())
    }
}

/// What is being watched, and by what means.
struct Watches {
    native: Option<RecommendedWatcher>,
    poll: Option<PollWatcher>,
    folders: Arc<Mutex<Folders>>,
    changed: Changed,
    again: Sender<()>,
    /// How often files are looked at, where they are.
    interval: Duration,
}

/// Where other files lie that a verdict depends on.
#[derive(Clone)]
pub struct Beside {
    /// The course's own folder, with nothing below it.
    pub root: PathBuf,
    /// Further ones, with all below them.
    pub folders: Vec<PathBuf>,
}

#[derive(Clone, Default)]
struct Folders {
    exercise: PathBuf,
    level: PathBuf,
    beside: Option<Beside>,
}

impl Folders {
    /// The level's own folder may be deleted and made again, too, as git does: then its parent tells.
    fn all(&self) -> impl Iterator<Item = (&Path, RecursiveMode)> {
        let parent = self
            .level
            .parent()
            .map(|parent| (parent, RecursiveMode::NonRecursive));
        let level = (&*self.level, RecursiveMode::NonRecursive);
        let root = self
            .beside
            .iter()
            .map(|beside| (&*beside.root, RecursiveMode::NonRecursive));
        let further = self
            .beside
            .iter()
            .flat_map(|beside| &beside.folders)
            .map(|folder| (&**folder, RecursiveMode::Recursive));
        parent
            .into_iter()
            .chain([level])
            .chain(root)
            .chain([(&*self.exercise, RecursiveMode::Recursive)])
            .chain(further)
    }

    /// Whether a path is of cargo's making.
    fn is_built(&self, path: &Path) -> bool {
        path.strip_prefix(&self.level)
            .is_ok_and(|path| path.components().any(|part| part.as_os_str() == "target"))
    }
}

impl Watches {
    fn handler(&self) -> impl EventHandler {
        let (folders, changed, again) = (
            Arc::clone(&self.folders),
            Arc::clone(&self.changed),
            self.again.clone(),
        );
        move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else {
                // Something may have been missed: look.
                changed();
                return;
            };
            let folders = lock(&folders).clone();
            if is_reading(event.kind)
                || (!event.paths.is_empty()
                    && event.paths.iter().all(|path| folders.is_built(path)))
            {
                return;
            }
            changed();
            // A folder came, went or changed its name. It is watched only a moment after this event, and what was saved into it in
            // between told nobody: watch again, and then look again.
            let moved = matches!(
                event.kind,
                EventKind::Create(_)
                    | EventKind::Remove(_)
                    | EventKind::Modify(ModifyKind::Name(_))
            );
            if moved
                && event
                    .paths
                    .iter()
                    .any(|path| folders.all().any(|(folder, _)| folder == path) || path.is_dir())
            {
                _ = again.send(());
            }
        }
    }

    fn poll_too(&mut self) {
        if self.poll.is_some() {
            return;
        }
        // Contents are compared because times are compared by the second, and a second save in one would be missed. The folder of an
        // exercise is small. Links are not followed: one could lead to the whole disk.
        let config = Config::default()
            .with_poll_interval(self.interval)
            .with_compare_contents(true)
            .with_follow_symlinks(false);
        self.poll = PollWatcher::new(self.handler(), config).ok();
        self.enter();
    }

    fn means(&mut self) -> impl Iterator<Item = &mut dyn notify::Watcher> {
        let native = self
            .native
            .as_mut()
            .map(|watcher| watcher as &mut dyn notify::Watcher);
        native.into_iter().chain(
            self.poll
                .as_mut()
                .map(|watcher| watcher as &mut dyn notify::Watcher),
        )
    }

    /// Watches what there is of the folders; watching one again does no harm. Returns whether one of them catches all of what exists.
    fn enter(&mut self) -> bool {
        let folders = lock(&self.folders).clone();
        let mut works = false;
        for watcher in self.means() {
            let mut watched = 0;
            let mut failed = 0;
            for (folder, mode) in folders.all().filter(|(folder, _)| folder.is_dir()) {
                *(if watcher.watch(folder, mode).is_ok() {
                    &mut watched
                } else {
                    &mut failed
                }) += 1;
            }
            works |= watched > 0 && failed == 0;
        }
        works
    }

    fn leave(&mut self) {
        let folders = lock(&self.folders).clone();
        for watcher in self.means() {
            for (folder, _) in folders.all() {
                // It may be gone, or was never there.
                _ = watcher.unwatch(folder);
            }
        }
    }
}

/// Runs in a thread of its own, because a watcher must not be told to watch from its own thread. Ends with the `Watcher`: only that
/// and its handlers hold the other end.
fn watch_again(requests: &Receiver<()>, watches: &Weak<Mutex<Watches>>, changed: &Changed) {
    while requests.recv().is_ok() {
        while requests.try_recv().is_ok() {}
        let Some(watches) = watches.upgrade() else {
            return;
        };
        lock(&watches).enter();
        changed();
    }
}

/// Whether an event is only about somebody reading, as we do at every nudge.
fn is_reading(kind: EventKind) -> bool {
    matches!(kind, EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write))
}

/// Whether the file system sends events when a file in a state folder is written. Takes up to a second. Where nothing can be written it cannot
/// be tried, and nothing is lost.
pub fn events_arrive(state: &StateFolder) -> bool {
    let (arrived, arrivals) = mpsc::channel();
    if state.make().is_err() {
        return true;
    }
    let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        _ = arrived.send(event.is_ok());
    });
    let Ok(mut watcher) = watcher else {
        return false;
    };
    if watcher
        .watch(state.dir(), RecursiveMode::NonRecursive)
        .is_err()
    {
        return false;
    }
    match tempfile::Builder::new()
        .prefix(".~probe")
        .tempfile_in(state.dir())
    {
        Ok(_probe) => arrivals.recv_timeout(PATIENCE).unwrap_or(false),
        Err(_) => true,
    }
}

/// A thread that panicked while it held the lock left nothing half done here.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
