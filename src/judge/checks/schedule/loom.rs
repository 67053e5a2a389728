//! What loom says it does (`LOOM_LOG=loom=trace`), read as a timeline of the execution that failed.

use std::collections::BTreeMap;

use super::timeline::Timeline;

/// A test's output up to its first panic, and the timeline of the failing execution; `None` if the log has none.
pub fn explained(output: &str, log: &str) -> Option<String> {
    let execution = Execution::last(log)?;
    let timeline = execution.timeline;
    if !timeline.has_several_threads() {
        return None;
    }
    let timeline = timeline.lines().join("\n");
    Some(format!(
        "{}\n\nThe order in which it fails, execution {} of loom:\n{timeline}\n",
        first_panic(output).trim_end(),
        execution.number
    ))
}

/// A deadlock makes loom panic while it cleans up, with all there is to say of its insides.
fn first_panic(output: &str) -> String {
    let mut panics = 0;
    let mut lines = Vec::new();
    for line in output.lines() {
        panics += usize::from(line.starts_with("thread '") && line.contains(" panicked at "));
        if panics > 1 || line.starts_with("stack backtrace:") {
            break;
        }
        lines.push(line);
    }
    lines.join("\n")
}

/// One way through a model.
#[derive(Default)]
struct Execution<'l> {
    number: &'l str,
    timeline: Timeline,
    /// What each thread is about to acquire, and by which call.
    pending: BTreeMap<usize, (&'l str, &'static str)>,
    /// Which thread has acquired which `Mutex`. That it's released is written only if another thread waits for it, once for each of these.
    holders: BTreeMap<&'l str, usize>,
    /// Names of what threads share, in the order in which it was made.
    names: BTreeMap<&'l str, String>,
}

/// One line of the log.
struct LogLine<'l> {
    execution: &'l str,
    thread: Option<usize>,
    /// `Atomic::load`, `spawn`.
    what: &'l str,
    /// `state=… ordering=…`.
    fields: &'l str,
}

impl<'l> Execution<'l> {
    /// The last one in a log.
    fn last(log: &'l str) -> Option<Self> {
        let lines: Vec<LogLine<'_>> = log.lines().filter_map(LogLine::read).collect();
        let number = lines.last()?.execution;
        let mut execution = Self {
            number,
            ..Self::default()
        };
        let mut is_running = false;
        for line in lines.iter().filter(|line| line.execution == number) {
            // Before threads run, and again while loom cleans up, a line names none.
            if is_running && line.thread.is_none() {
                break;
            }
            is_running |= line.thread.is_some();
            execution.take(line);
        }
        let pending = std::mem::take(&mut execution.pending);
        for (thread, (object, _)) in pending {
            let name = execution.name(object);
            execution.timeline.add(thread, format!("waits for {name}"));
        }
        Some(execution)
    }

    fn take(&mut self, line: &LogLine<'l>) {
        let thread = line.thread.unwrap_or(0);
        let object = line.field("state").or(line.field("obj"));
        // It goes on, so it got what it was about to acquire.
        if line.what != "branch"
            && let Some((acquired, call)) = self.pending.remove(&thread)
        {
            let name = self.name(acquired);
            if call == "lock"
                && let Some(holder) = self.holders.insert(acquired, thread)
            {
                self.timeline.add(holder, format!("has unlocked {name}"));
            }
            self.timeline.add(thread, format!("{name}.{call}()"));
        }
        let what = match (line.what, object) {
            ("Atomic::new" | "Mutex::new" | "RwLock::new" | "Condvar::new", Some(object)) => {
                self.name(object);
                return;
            }
            ("Object::branch_acquire", Some(object)) if object.contains("mutex") => {
                self.pending.insert(thread, (object, "lock"));
                return;
            }
            // Loom doesn't log that an `RwLock` is released.
            ("Object::branch_disable", Some(object)) if object.contains("rwlock") => {
                let call = match line.field("action") {
                    Some("Write") => "write",
                    _ => "read",
                };
                self.pending.insert(thread, (object, call));
                return;
            }
            ("Atomic::load", Some(object)) => {
                let ordering = line.field("ordering").unwrap_or_default();
                format!("{}.load({ordering})", self.name(object))
            }
            ("Atomic::store", Some(object)) => {
                let ordering = line.field("ordering").unwrap_or_default();
                format!("{}.store({ordering})", self.name(object))
            }
            ("Atomic::rmw", Some(object)) => {
                let ordering = line.field("success").unwrap_or_default();
                format!("{}.update({ordering})", self.name(object))
            }
            ("Mutex::release_lock", Some(object)) => match self.holders.remove(object) {
                Some(_) => format!("unlocks {}", self.name(object)),
                None => return,
            },
            ("Condvar::wait", Some(object)) => format!("{}.wait()", self.name(object)),
            ("Condvar::notify_one", Some(object)) => format!("{}.notify_one()", self.name(object)),
            ("Condvar::notify_all", Some(object)) => format!("{}.notify_all()", self.name(object)),
            ("spawn", _) => {
                let id = line.field("thread").unwrap_or_default();
                let digits = id.trim_matches(|char: char| !char.is_ascii_digit());
                format!("starts thread {digits}")
            }
            ("park", _) => "parks".to_owned(),
            ("yield_now", _) => "yields".to_owned(),
            ("thread_done: drop locals", _) if thread > 0 => "ends".to_owned(),
            _ => return,
        };
        self.timeline.add(thread, what);
    }

    /// `a`, `b`: names are given in order.
    fn name(&mut self, object: &'l str) -> String {
        let letters = self.names.len();
        let name = self.names.entry(object).or_insert_with(|| {
            let letter = u8::try_from(letters).ok().filter(|letter| *letter < 26);
            letter.map_or_else(
                || format!("x{letters}"),
                |letter| char::from(b'a' + letter).to_string(),
            )
        });
        name.clone()
    }
}

impl<'l> LogLine<'l> {
    /// Reads `TRACE iter{3}:thread{id=1}: loom::rt::atomic: Atomic::load state=Ref<…>(0) ordering=Relaxed`.
    fn read(line: &'l str) -> Option<Self> {
        let (_, rest) = line.split_once("TRACE iter{")?;
        let (execution, rest) = rest.split_once('}')?;
        let (spans, rest) = rest.split_once(": loom::rt")?;
        let thread = spans.split_once("thread{id=").map(|(_, id)| id);
        let (_, said) = rest.split_once(": ")?;
        // What is said may have several words. The fields begin with the one before the first `=`.
        let first = said.find('=').map(|equals| said[..equals].rfind(' '));
        let end = first.map_or(said.len(), Option::unwrap_or_default);
        Some(Self {
            execution,
            thread: thread.and_then(|id| id.trim_end_matches('}').parse().ok()),
            what: said[..end].trim(),
            fields: said[end..].trim(),
        })
    }

    fn field(&self, name: &str) -> Option<&'l str> {
        let mut fields = self.fields.split(' ');
        fields.find_map(|field| field.strip_prefix(name)?.strip_prefix('='))
    }
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::explained;

    const LOST: &str = indoc! {"
        running 1 test
        TRACE iter{1}: loom::rt::atomic: Atomic::new state=Ref<loom::rt::atomic::State>(0)
        TRACE iter{2}: loom::rt::atomic: Atomic::new state=Ref<loom::rt::atomic::State>(0)
        TRACE iter{2}: loom::rt: spawn thread=Id(1)
        TRACE iter{2}:thread{id=0}: loom::rt::atomic: Atomic::load state=Ref<loom::rt::atomic::State>(0) ordering=Relaxed
         INFO iter{2}:thread{id=1}: loom::rt::execution: ~~~~~~~~ THREAD 1 ~~~~~~~~
        said by the test
        TRACE iter{2}:thread{id=1}: loom::rt: branch switch=true
        TRACE iter{2}:thread{id=1}: loom::rt::atomic: Atomic::store state=Ref<loom::rt::atomic::State>(0) ordering=Release
        TRACE iter{2}:thread{id=1}: loom::rt: thread_done: drop locals thread=Id(1)
        TRACE iter{2}:thread{id=0}: loom::rt::atomic: Atomic::rmw state=Ref<loom::rt::atomic::State>(0) success=AcqRel failure=Acquire
    "};

    const DEADLOCK: &str = indoc! {"
        TRACE iter{7}: loom::rt::mutex: Mutex::new state=Ref<loom::rt::mutex::State>(0) seq_cst=true
        TRACE iter{7}: loom::rt::mutex: Mutex::new state=Ref<loom::rt::mutex::State>(2) seq_cst=true
        TRACE iter{7}:thread{id=0}: loom::rt: spawn thread=Id(1)
        TRACE iter{7}:thread{id=0}: loom::rt::object: Object::branch_acquire obj=Ref<loom::rt::mutex::State>(2) is_locked=false
        TRACE iter{7}:thread{id=0}: loom::rt: branch switch=false
        TRACE iter{7}:thread{id=0}: loom::rt::object: Object::branch_acquire obj=Ref<loom::rt::mutex::State>(0) is_locked=false
        TRACE iter{7}:thread{id=1}: loom::rt: branch switch=true
        TRACE iter{7}:thread{id=1}: loom::rt::object: Object::branch_acquire obj=Ref<loom::rt::mutex::State>(0) is_locked=false
        TRACE iter{7}:thread{id=1}: loom::rt::mutex: Mutex::post_acquire state=Ref<loom::rt::mutex::State>(0) thread=Id(0)
        TRACE iter{7}:thread{id=1}: loom::rt::object: Object::branch_acquire obj=Ref<loom::rt::mutex::State>(2) is_locked=true
        TRACE iter{7}: loom::rt::object: Object::branch_action obj=Ref<loom::rt::arc::State>(1) action=RefDec
    "};

    #[test]
    fn the_last_execution_is_shown_step_by_step() {
        let panic = "thread 'two' (1) panicked at tests/lo.rs:11:9:\na count is lost\n";
        assert_eq!(
            explained(panic, LOST).expect("a timeline"),
            indoc! {"
                thread 'two' (1) panicked at tests/lo.rs:11:9:
                a count is lost

                The order in which it fails, execution 2 of loom:
                main              thread 1
                starts thread 1
                a.load(Relaxed)
                                  a.store(Release)
                                  ends
                a.update(AcqRel)
            "}
        );
    }

    #[test]
    fn a_deadlock_shows_who_waits_for_what_and_no_insides_of_loom() {
        let panic = indoc! {"
            thread 'dead' (1) panicked at loom-0.7.3/src/rt/execution.rs:215:13:
            deadlock; threads = [(Id(0), Blocked)]

            thread 'dead' (1) panicked at loom-0.7.3/src/rt/thread.rs:276:39:
            called `Option::unwrap()` on a `None` value
            stack backtrace:
               0: std::backtrace
        "};
        let explained = explained(panic, DEADLOCK).expect("a timeline");
        assert!(!explained.contains("unwrap") && !explained.contains("backtrace"));
        assert!(
            explained.ends_with(indoc! {"
                main             thread 1
                starts thread 1
                b.lock()
                                 a.lock()
                waits for a
                                 waits for b
            "}),
            "{explained}"
        );
    }

    #[test]
    fn a_lock_is_released_once_and_not_held_by_two() {
        let line = |thread: u8, said: &str| {
            format!("TRACE iter{{2}}:thread{{id={thread}}}: loom::rt::mutex: {said}\n")
        };
        let lock = "Object::branch_acquire obj=Ref<loom::rt::mutex::State>(0) is_locked=false";
        let locked = |thread| {
            let waiting = "Mutex::post_acquire state=Ref<loom::rt::mutex::State>(0) thread=Id(2)";
            line(thread, lock) + &line(thread, waiting)
        };
        let release = |waiting: u8| {
            line(
                1,
                &format!(
                    "Mutex::release_lock state=Ref<loom::rt::mutex::State>(0) thread=Id({waiting})"
                ),
            )
        };
        let log = [locked(0), locked(1), release(0), release(2), locked(0)].concat();
        let explained = explained("", &log).expect("a timeline");
        assert!(
            explained.ends_with(indoc! {"
                main            thread 1
                a.lock()
                has unlocked a
                                a.lock()
                                unlocks a
                a.lock()
            "}),
            "{explained}"
        );
    }

    #[test]
    fn readers_and_writers_of_a_lock_are_distinguished() {
        let line = |thread: u8, action: &str, disable: bool| {
            format!(
                "TRACE iter{{1}}:thread{{id={thread}}}: loom::rt::object: Object::branch_disable obj=Ref<loom::rt::rwlock::State>(0) action={action} disable={disable}\n"
            )
        };
        let goes_on =
            |thread: u8| format!("TRACE iter{{1}}:thread{{id={thread}}}: loom::rt: yield_now\n");
        let log = [
            line(0, "Read", false),
            line(1, "Read", false),
            goes_on(1),
            goes_on(0),
            line(1, "Write", true),
        ]
        .concat();
        let explained = explained("", &log).expect("a timeline");
        assert!(
            explained.ends_with(indoc! {"
                main      thread 1
                          a.read()
                          yields
                a.read()
                yields
                          waits for a
            "}),
            "{explained}"
        );
    }

    #[test]
    fn what_one_thread_does_alone_needs_no_timeline() {
        let log = "TRACE iter{1}:thread{id=0}: loom::rt::atomic: Atomic::load state=Ref<s>(0) ordering=Relaxed\n";
        assert_eq!(explained("", log), None);
        assert_eq!(explained("", "no log"), None);
    }
}
