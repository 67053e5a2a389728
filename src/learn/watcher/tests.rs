//! All kinds of saves, in real folders.

use std::fs;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind};

use super::{Folders, Watcher, events_arrive, is_reading};
use crate::course::StateFolder;
use crate::learn::fixture::LearnerFixture;

const LONG: Duration = Duration::from_secs(20);

const OFTEN: Duration = Duration::from_millis(50);

/// A watched exercise whose `src/lib.rs` contains `old`.
struct Watched {
    fixture: LearnerFixture,
    watcher: Watcher,
    nudges: Receiver<()>,
    /// If no nudge comes for this long, all of them have come.
    quiet: Duration,
    /// How often a test repeats what can fail by chance. Polling is slow, so it's less often then.
    rounds: usize,
}

impl Watched {
    fn natively() -> Self {
        Self::by(true)
    }

    fn by_polling() -> Self {
        Self::by(false)
    }

    fn by(native: bool) -> Self {
        let fixture = LearnerFixture::new();
        fixture.write("exercises/01_first/moves1/src/lib.rs", "old");
        fixture.write("exercises/02_second/loops1/src/lib.rs", "old");
        let (nudge, nudges) = mpsc::channel();
        let started = Watcher::start(Arc::new(move || _ = nudge.send(())), native, OFTEN);
        let (quiet, rounds) = if native {
            (Duration::from_millis(50), 5)
        } else {
            (4 * OFTEN, 2)
        };
        let mut watched = Self {
            fixture,
            watcher: started,
            nudges,
            quiet,
            rounds,
        };
        watched.go_to("moves1");
        watched
    }

    fn go_to(&mut self, exercise: &str) {
        let exercise = self.fixture.exercise(exercise);
        let dir = self.fixture.course.dir(exercise);
        let level = dir.parent().expect("it's in a level").to_path_buf();
        self.watcher
            .watch(&dir, &level, self.fixture.path("").as_path(), Vec::new())
            .expect("it can be watched");
    }

    fn path(&self, path: &str) -> PathBuf {
        self.fixture.path("exercises/01_first/moves1").join(path)
    }

    /// Does what a caller does: reads at every nudge. In the end, it must have read the current content.
    fn must_see(&self, path: &str, content: &str) {
        let deadline = Instant::now() + LONG;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.nudges.recv_timeout(left) {
                Ok(())
                    if fs::read_to_string(self.path(path)).is_ok_and(|found| found == content) =>
                {
                    break;
                }
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => {
                    panic!("no nudge after {path} became {content:?}")
                }
                Err(RecvTimeoutError::Disconnected) => panic!("the watcher ended"),
            }
        }
        self.settle();
    }

    /// Receives the nudges that are still on their way, so that a later one belongs to a later save. If one takes longer than that, the
    /// test checks less, but it doesn't fail.
    fn settle(&self) {
        while self.nudges.recv_timeout(self.quiet).is_ok() {}
    }
}

fn by_rename(path: &Path, content: &str) {
    let temporary = path.with_extension("new");
    fs::write(&temporary, content).expect("files can be written");
    fs::rename(&temporary, path).expect("files can be renamed");
}

#[test]
fn a_save_in_place_is_noticed() {
    for watched in [Watched::natively(), Watched::by_polling()] {
        let mut file = OpenOptions::new()
            .write(true)
            .open(watched.path("src/lib.rs"))
            .expect("it is there");
        file.write_all(b"new")
            .and_then(|()| file.sync_all())
            .expect("files can be written");
        // Still open, as some editors leave it.
        watched.must_see("src/lib.rs", "new");
    }
}

#[cfg(unix)]
#[test]
fn saves_behind_links_are_noticed_however_the_links_change() {
    use std::os::unix::fs::symlink;

    for watched in [Watched::natively(), Watched::by_polling()] {
        let aside = watched.fixture.path("aside");
        fs::create_dir(&aside).expect("a folder");
        fs::rename(watched.path("src/lib.rs"), aside.join("one.rs")).expect("a rename");
        symlink(aside.join("one.rs"), watched.path("src/lib.rs")).expect("a link");
        watched.must_see("src/lib.rs", "old");
        fs::write(aside.join("one.rs"), "in place").expect("a file");
        watched.must_see("src/lib.rs", "in place");
        by_rename(&aside.join("one.rs"), "renamed");
        watched.must_see("src/lib.rs", "renamed");
        fs::write(aside.join("two.rs"), "another").expect("a file");
        symlink("two.rs", aside.join("between.rs")).expect("a link");
        fs::remove_file(watched.path("src/lib.rs")).expect("it is there");
        // Polling sees only in which second a link was made.
        watched.nudges.recv_timeout(LONG).expect("it's noticed");
        watched.settle();
        symlink(aside.join("between.rs"), watched.path("src/lib.rs")).expect("a link");
        watched.must_see("src/lib.rs", "another");
        fs::write(aside.join("two.rs"), "behind two").expect("a file");
        watched.must_see("src/lib.rs", "behind two");
        fs::rename(watched.path("src"), aside.join("src")).expect("a rename");
        symlink(aside.join("src"), watched.path("src")).expect("a link");
        watched.must_see("src/lib.rs", "behind two");
        fs::write(aside.join("src/more.rs"), "new").expect("a file");
        watched.must_see("src/more.rs", "new");
    }
}

#[test]
fn saves_by_rename_are_noticed_one_after_the_other() {
    for watched in [Watched::natively(), Watched::by_polling()] {
        for content in ["new", "newer", "newest"] {
            by_rename(&watched.path("src/lib.rs"), content);
            watched.must_see("src/lib.rs", content);
        }
    }
}

#[test]
fn a_file_that_is_deleted_and_created_again_is_noticed() {
    for watched in [Watched::natively(), Watched::by_polling()] {
        fs::remove_file(watched.path("src/lib.rs")).expect("it is there");
        fs::write(watched.path("src/lib.rs"), "new").expect("files can be written");
        watched.must_see("src/lib.rs", "new");
        fs::write(watched.path("src/lib.rs"), "newer").expect("files can be written");
        watched.must_see("src/lib.rs", "newer");
    }
}

#[test]
fn a_new_folder_is_watched_and_a_file_saved_in_it_at_once_is_noticed() {
    for watched in [Watched::natively(), Watched::by_polling()] {
        for round in 0..watched.rounds {
            let path = format!("src/deep{round}/er/mod.rs");
            watched
                .fixture
                .write(&format!("exercises/01_first/moves1/{path}"), "new");
            watched.must_see(&path, "new");
            fs::write(watched.path(&path), "newer").expect("files can be written");
            watched.must_see(&path, "newer");
        }
    }
}

#[test]
fn an_exercise_folder_that_is_deleted_and_created_again_is_watched() {
    for watched in [Watched::natively(), Watched::by_polling()] {
        for round in 0..watched.rounds {
            let content = format!("new {round}");
            fs::remove_dir_all(watched.path("")).expect("it is there");
            watched
                .fixture
                .write("exercises/01_first/moves1/src/lib.rs", &content);
            watched.must_see("src/lib.rs", &content);
            fs::write(watched.path("src/lib.rs"), "after").expect("files can be written");
            watched.must_see("src/lib.rs", "after");
        }
    }
}

#[test]
fn an_exercise_folder_that_is_moved_away_and_back_is_watched() {
    let watched = Watched::natively();
    let away = watched.fixture.path("away");
    fs::rename(watched.path(""), &away).expect("folders can be renamed");
    fs::write(away.join("src/lib.rs"), "new").expect("files can be written");
    fs::rename(&away, watched.path("")).expect("folders can be renamed");
    watched.must_see("src/lib.rs", "new");
    fs::write(watched.path("src/lib.rs"), "newer").expect("files can be written");
    watched.must_see("src/lib.rs", "newer");
}

#[test]
fn a_level_folder_that_is_deleted_and_created_again_is_watched() {
    for watched in [Watched::natively(), Watched::by_polling()] {
        fs::remove_dir_all(watched.fixture.path("exercises/01_first")).expect("it is there");
        watched
            .fixture
            .write("exercises/01_first/moves1/src/lib.rs", "new");
        watched.must_see("src/lib.rs", "new");
        fs::write(watched.path("src/lib.rs"), "newer").expect("files can be written");
        watched.must_see("src/lib.rs", "newer");
    }
}

#[test]
fn many_saves_at_once_are_noticed() {
    for watched in [Watched::natively(), Watched::by_polling()] {
        for number in 0..300 {
            fs::write(watched.path(&format!("src/m{number}.rs")), "new")
                .expect("files can be written");
        }
        fs::write(watched.path("src/lib.rs"), "last").expect("files can be written");
        watched.must_see("src/lib.rs", "last");
    }
}

#[test]
fn a_missing_exercise_folder_is_watched_once_it_exists() {
    let mut watched = Watched::natively();
    fs::remove_dir_all(watched.path("")).expect("it is there");
    watched.go_to("moves1");
    watched
        .fixture
        .write("exercises/01_first/moves1/src/lib.rs", "new");
    watched.must_see("src/lib.rs", "new");
}

#[test]
fn after_moving_on_the_new_exercise_is_watched() {
    let mut watched = Watched::natively();
    watched.go_to("loops1");
    watched.settle();
    watched
        .fixture
        .write("exercises/02_second/loops1/src/lib.rs", "new");
    watched
        .nudges
        .recv_timeout(LONG)
        .expect("the new exercise is watched");
    watched.go_to("moves1");
    watched.settle();
    fs::write(watched.path("src/lib.rs"), "mine").expect("files can be written");
    watched.must_see("src/lib.rs", "mine");
}

#[test]
fn reading_is_distinguished_from_writing() {
    let reading = [
        AccessKind::Open(AccessMode::Any),
        AccessKind::Read,
        AccessKind::Close(AccessMode::Read),
        AccessKind::Any,
    ];
    assert!(
        reading
            .into_iter()
            .all(|access| is_reading(EventKind::Access(access)))
    );
    assert!(!is_reading(EventKind::Access(AccessKind::Close(
        AccessMode::Write
    ))));
    assert!(!is_reading(EventKind::Any) && !is_reading(EventKind::Other));
}

#[test]
fn build_output_is_distinguished_from_the_learners_files() {
    let level = PathBuf::from("/target/course/exercises/01_first");
    let folders = Folders {
        linked: Vec::new(),
        exercise: level.join("moves1"),
        level: level.clone(),
        root: PathBuf::from("/target/course"),
        shared: Vec::new(),
    };
    assert!(folders.is_built(&level.join("target/debug")));
    assert!(folders.is_built(&level.join("moves1/target")));
    assert!(!folders.is_built(&level.join("moves1/src/target.rs")));
    assert!(!folders.is_built(Path::new("/target")));
}

#[test]
fn a_folder_that_sends_events_is_recognized_and_left_clean() {
    let fixture = LearnerFixture::new();
    let state = StateFolder::of(&fixture.course).expect("nothing is in its place");
    assert!(events_arrive(&state));
    let left = fs::read_dir(state.dir()).expect("it was made").flatten();
    let names: Vec<_> = left.map(|entry| entry.file_name()).collect();
    assert_eq!(names, [".gitignore"]);
}

#[test]
fn a_watcher_that_probes_in_the_background_notices_saves() {
    let fixture = LearnerFixture::new();
    fixture.write("exercises/01_first/moves1/src/lib.rs", "old");
    let (nudge, nudges) = mpsc::channel();
    let state = StateFolder::of(&fixture.course).expect("nothing is in its place");
    let mut watcher = Watcher::new(state, move || _ = nudge.send(()));
    let level = fixture.path("exercises/01_first");
    watcher
        .watch(&level.join("moves1"), &level, &fixture.path(""), Vec::new())
        .expect("it can be watched");
    fixture.write("exercises/01_first/moves1/src/lib.rs", "new");
    nudges.recv_timeout(LONG).expect("a save is noticed");
    drop(watcher);
    // When the watcher is gone, its threads and their senders are gone too.
    let deadline = Instant::now() + LONG;
    while nudges
        .recv_timeout(deadline.saturating_duration_since(Instant::now()))
        .is_ok()
    {}
    assert_eq!(nudges.try_recv(), Err(mpsc::TryRecvError::Disconnected));
}
