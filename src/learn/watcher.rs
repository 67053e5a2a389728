//! `Watcher`: notices that the learner may have saved something.
//!
//! It only sends nudges: the receiver reads the files and compares them. That way, all kinds of saves are alike: in place, by rename, by
//! delete and create, many at once. What must not happen is that a file changes after it was read for the last nudge, and no other nudge
//! comes; the comments point out where that could happen. It knows no exercises, only their folders.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{Config, EventHandler, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::link_targets::link_targets;
use super::mounts::is_shared;
use crate::course::StateFolder;
use crate::error::{Problem, Result};

/// How often files are polled if the file system sends no events.
const POLL: Duration = Duration::from_millis(500);

/// How long an event may take to arrive. After that, the file system counts as one that sends none.
const PROBE_TIMEOUT: Duration = Duration::from_secs(1);

/// Notices that the learner may have saved something. Costs nothing while nothing happens.
pub struct Watcher {
    watches: Arc<Mutex<Watches>>,
}

/// Called at every nudge, from other threads.
type Changed = Arc<dyn Fn() + Send + Sync>;

impl Watcher {
    /// A watcher that watches nothing yet. `changed` is called from other threads, and should only send a message.
    ///
    /// In the background, it finds out whether the file system of the `state` folder (the course's `.runner`) sends events. If not, it also
    /// polls the files twice a second.
    pub fn new(state: StateFolder, changed: impl Fn() + Send + Sync + 'static) -> Self {
        let watcher = Self::start(Arc::new(changed), true, POLL);
        let watches = Arc::downgrade(&watcher.watches);
        thread::spawn(move || {
            if (is_shared(state.dir()) || !events_arrive(&state))
                && let Some(watches) = watches.upgrade()
            {
                let mut held = lock(&watches);
                held.start_polling();
                // Anything saved before this moment sent no event.
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
            watches.native = RecommendedWatcher::new(watches.handler(), config()).ok();
        }
        if watches.native.is_none() {
            watches.start_polling();
        }
        let watches = Arc::new(Mutex::new(watches));
        let weak = Arc::downgrade(&watches);
        thread::spawn(move || watch_again(&requests, &weak, &changed));
        Self { watches }
    }

    /// Watches an exercise's folder with everything below it and the targets of its links, and the level's folder, because the exercise's folder
    /// may be deleted and created again. It also watches the course's own folder, without anything below it: in a course of a foreign format, a
    /// verdict depends on files there, and on those below the `shared` folders. Nothing else is watched anymore. The exercise's folder needn't exist.
    pub fn watch(
        &mut self,
        exercise_dir: &Path,
        level_dir: &Path,
        root: &Path,
        shared: Vec<PathBuf>,
    ) -> Result<()> {
        let mut watches = lock(&self.watches);
        watches.unwatch_all();
        *lock(&watches.folders) = Folders {
            exercise: exercise_dir.to_path_buf(),
            level: level_dir.to_path_buf(),
            root: root.to_path_buf(),
            shared,
            linked: Vec::new(),
        };
        if watches.watch_all() {
            return Ok(());
        }
        // The system may have run out of watches. Polling is slower, but always works.
        watches.start_polling();
        if watches.watch_all() {
            return Ok(());
        }
        let problem =
            Problem::new("could not watch this folder for changes").at(exercise_dir, None);
        Err(problem
            .next("save your files and press `r` to judge them")
            .into())
    }
}

/// What is being watched, and how.
struct Watches {
    native: Option<RecommendedWatcher>,
    poll: Option<PollWatcher>,
    folders: Arc<Mutex<Folders>>,
    changed: Changed,
    again: Sender<()>,
    /// How often files are polled, if they are.
    interval: Duration,
}

#[derive(Clone, Default)]
struct Folders {
    exercise: PathBuf,
    level: PathBuf,
    root: PathBuf,
    shared: Vec<PathBuf>,
    /// Where links in the exercise lead.
    linked: Vec<PathBuf>,
}

impl Folders {
    /// The level's folder may be deleted and created again too, for example by git. Events of its parent reveal that.
    fn all(&self, polls: bool) -> impl Iterator<Item = (&Path, RecursiveMode)> {
        let parent = self
            .level
            .parent()
            .map(|parent| (parent, RecursiveMode::NonRecursive));
        let level = (&*self.level, RecursiveMode::NonRecursive);
        let root = (&*self.root, RecursiveMode::NonRecursive);
        let shared = self.shared.iter();
        let shared = shared.map(|folder| (&**folder, RecursiveMode::Recursive));
        // A target is replaced in the folder that it's in. Polling notices that without reading everything there.
        let linked = self.linked.iter().flat_map(move |target| {
            let parent = target.parent().filter(|_| !polls);
            let parent = parent.map(|parent| (parent, RecursiveMode::NonRecursive));
            let target =
                (polls || target.is_dir()).then_some((&**target, RecursiveMode::Recursive));
            parent.into_iter().chain(target)
        });
        parent
            .into_iter()
            .chain([level, root])
            .chain([(&*self.exercise, RecursiveMode::Recursive)])
            .chain(shared)
            .chain(linked)
    }

    /// Whether cargo created the path.
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
                // An event may have been missed, so check.
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
            // A folder or a link was created, deleted or renamed. It's watched only a moment after this event, and a save in between sends no event. So
            // watch it again, and then send another nudge.
            let moved = matches!(
                event.kind,
                EventKind::Create(_)
                    | EventKind::Remove(_)
                    | EventKind::Modify(ModifyKind::Name(_))
            );
            if moved
                && event.paths.iter().any(|path| {
                    folders.all(true).any(|(folder, _)| folder == path)
                        || path.is_dir()
                        || path.is_symlink()
                })
            {
                _ = again.send(());
            }
        }
    }

    fn start_polling(&mut self) {
        if self.poll.is_some() {
            return;
        }
        // Compare contents: times have a resolution of a second, so another save within the same one would be missed. An exercise's folder is
        // small.
        let config = config()
            .with_poll_interval(self.interval)
            .with_compare_contents(true);
        self.poll = PollWatcher::new(self.handler(), config).ok();
        self.watch_all();
    }

    /// Each with whether it polls.
    fn backends(&mut self) -> impl Iterator<Item = (&mut dyn notify::Watcher, bool)> {
        let native = self
            .native
            .as_mut()
            .map(|watcher| (watcher as &mut dyn notify::Watcher, false));
        native.into_iter().chain(
            self.poll
                .as_mut()
                .map(|watcher| (watcher as &mut dyn notify::Watcher, true)),
        )
    }

    /// Watches those of the folders that exist; it's fine to watch one twice. Returns whether at least one backend watches all of them.
    fn watch_all(&mut self) -> bool {
        self.update_links();
        let folders = lock(&self.folders).clone();
        let mut works = false;
        for (watcher, polls) in self.backends() {
            let mut watched = 0;
            let mut failed = 0;
            for (folder, mode) in folders.all(polls).filter(|(folder, _)| folder.exists()) {
                if cfg!(windows) {
                    // There, a folder that's watched twice sends every event twice. Fails if it wasn't watched.
                    _ = watcher.unwatch(folder);
                }
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

    /// Finds out where links lead now. Nothing that they led to before is watched anymore.
    fn update_links(&mut self) {
        let before = lock(&self.folders).clone();
        let linked = link_targets(&before.exercise);
        if linked != before.linked {
            self.unwatch_all();
            lock(&self.folders).linked = linked;
        }
    }

    fn unwatch_all(&mut self) {
        let folders = lock(&self.folders).clone();
        for (watcher, polls) in self.backends() {
            for (folder, _) in folders.all(polls) {
                // Fails if the folder is gone or never existed.
                _ = watcher.unwatch(folder);
            }
        }
    }
}

/// Links aren't followed, because one could lead to the whole disk. The folders to which they lead are watched separately.
fn config() -> Config {
    Config::default().with_follow_symlinks(false)
}

/// Runs in a thread of its own, because a `notify` watcher must not be changed from its own thread. It ends with the `Watcher`: only
/// that and its handlers have the other end of the channel.
fn watch_again(requests: &Receiver<()>, watches: &Weak<Mutex<Watches>>, changed: &Changed) {
    while requests.recv().is_ok() {
        while requests.try_recv().is_ok() {}
        let Some(watches) = watches.upgrade() else {
            return;
        };
        lock(&watches).watch_all();
        changed();
    }
}

/// Whether an event is only about reading. We read at every nudge ourselves.
pub(super) fn is_reading(kind: EventKind) -> bool {
    matches!(kind, EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write))
}

/// Whether the file system sends events when a file in a state folder is written. Takes up to a second. Returns `true` if it can't try
/// because nothing can be written.
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
        Ok(_probe) => arrivals.recv_timeout(PROBE_TIMEOUT).unwrap_or(false),
        Err(_) => true,
    }
}

/// Ignores poisoning: a thread that panics while it holds the lock leaves nothing half done.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
