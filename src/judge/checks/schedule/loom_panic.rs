//! `LoomPanic`: what a failing test of loom's printed up to its first panic, with a deadlock in plain words.

/// The lines up to the second panic: after a fault of its own, loom panics while it cleans up, with all there is to say of its insides.
#[derive(Debug)]
pub struct LoomPanic<'o>(Vec<&'o str>);

/// How loom begins to say that no thread can go on.
const DEADLOCK: &str = "deadlock; threads = [";

impl<'o> LoomPanic<'o> {
    /// What was printed up to the first panic, which is included.
    pub fn first(output: &'o str) -> Self {
        let mut panics = 0;
        let lines = output.lines().take_while(|line| {
            panics += usize::from(begins(line));
            panics < 2 && !line.starts_with("stack backtrace:")
        });
        Self(lines.collect())
    }

    /// Whether loom itself panicked, and not the model.
    pub fn is_of_loom(&self) -> bool {
        let mut lines = self.0.iter();
        lines.any(|line| begins(line) && line.contains("/loom-"))
    }

    /// Whether it says that no thread can go on.
    pub fn is_deadlock(&self) -> bool {
        self.0.iter().any(|line| line.starts_with(DEADLOCK))
    }

    /// Its lines, for people. Loom's own name files of an exercise by their path in its folder `dir`.
    pub fn text(&self, dir: &str) -> String {
        let line = |line: &&str| match line.strip_prefix(DEADLOCK) {
            Some(threads) => deadlock(threads).replace(dir, ""),
            None if begins(line) => (*line).to_owned(),
            None => line.replace(dir, ""),
        };
        self.0.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

/// Whether a panic begins with a line.
fn begins(line: &str) -> bool {
    line.starts_with("thread '") && line.contains(" panicked at ")
}

/// What became of each thread: `(Id(0), Blocked(Location(Some(Location { file: "…", line: 11, column: 9 })))), (Id(1), Terminated)]`.
fn deadlock(threads: &str) -> String {
    let mut lines = vec!["deadlock: no thread can go on".to_owned()];
    for thread in threads.split("(Id(").skip(1) {
        let (id, state) = thread.split_once(')').unwrap_or((thread, ""));
        let name = match id {
            "0" => "main".to_owned(),
            id => format!("thread {id}"),
        };
        let does = if state.contains("Terminated") {
            "has ended".to_owned()
        } else {
            let place = place(state);
            let place = place.map(|(file, line)| format!(" at {file}:{line}"));
            format!("waits{}", place.unwrap_or_default())
        };
        lines.push(format!("  {name} {does}"));
    }
    lines.join("\n")
}

/// A file of the exercise, and a line in it; `None` if it isn't known, or of a crate.
fn place(state: &str) -> Option<(&str, &str)> {
    let (_, rest) = state.split_once("file: \"")?;
    let (file, rest) = rest.split_once('"')?;
    let (_, rest) = rest.split_once("line: ")?;
    let (line, _) = rest.split_once(',')?;
    std::path::Path::new(file)
        .is_relative()
        .then_some((file, line))
}
