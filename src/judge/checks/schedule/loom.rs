//! What loom says it does (`LOOM_LOG=loom=trace`), read as a timeline of the execution that failed.

use std::collections::BTreeMap;

use super::loom_panic::LoomPanic;
use super::timeline::Timeline;

/// A failing test's output up to its first panic, and the timeline of the failing execution; `None` if the output says enough, and the log has none.
/// Files are named by their path in the exercise's folder `dir`.
pub fn explained(output: &str, log: &str, dir: &str) -> Option<String> {
    let panic = LoomPanic::first(output);
    let execution = Execution::last(log, panic.is_deadlock());
    let Some(execution) = execution.filter(|execution| execution.timeline.has_several_threads())
    else {
        return panic.is_of_loom().then(|| panic.text(dir));
    };
    let timeline = execution.timeline.lines().join("\n");
    Some(format!(
        "{}\n\nThe order in which it fails, execution {} of loom:\n{timeline}\n",
        panic.text(dir).trim_end(),
        execution.number
    ))
}

/// One way through a model.
#[derive(Default)]
struct Execution<'l> {
    number: &'l str,
    timeline: Timeline,
    /// What each thread is about to acquire, send to or receive from, and by which call.
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
    /// The last one in a log. After a deadlock, each thread that is about to do something waits for it.
    fn last(log: &'l str, is_deadlock: bool) -> Option<Self> {
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
        for (thread, (object, _)) in pending.into_iter().filter(|_| is_deadlock) {
            let name = execution.name(object);
            execution.timeline.add(thread, format!("waits for {name}"));
        }
        Some(execution)
    }

    fn take(&mut self, line: &LogLine<'l>) {
        let thread = line.thread.unwrap_or(0);
        let object = line.field("state").or(line.field("obj"));
        // It goes on, so it got what it was about to acquire. That threads are switched is said by the one that begins.
        let goes_on = line.what != "branch" || line.field("switch") == Some("false");
        if goes_on && let Some((acquired, call)) = self.pending.remove(&thread) {
            let name = self.name(acquired);
            if call == "lock"
                && let Some(holder) = self.holders.insert(acquired, thread)
            {
                self.timeline.add(holder, format!("has unlocked {name}"));
            }
            self.timeline.add(thread, format!("{name}.{call}()"));
        }
        let what = match (line.what, object) {
            (
                "Atomic::new" | "Mutex::new" | "RwLock::new" | "Condvar::new" | "mpsc::channel",
                Some(object),
            ) => {
                self.name(object);
                return;
            }
            // Loom logs only that a message is about to be sent or received.
            ("Object::branch_action" | "Object::branch_disable", Some(object))
                if object.contains("mpsc") =>
            {
                let call = match line.field("action") {
                    Some("MsgSend") => "send",
                    _ => "recv",
                };
                self.pending.insert(thread, (object, call));
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
        let (_, rest) = line
            .split_once("TRACE iter{")
            .or_else(|| line.split_once("INFO iter{"))?;
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
mod tests;
