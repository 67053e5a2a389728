//! `Timeline`: what threads do one after the other, a column for each of them. Knows no model checker.

/// Rows that are shown: the last ones.
const ROWS: usize = 20;

/// What threads did, in order.
#[derive(Debug, Default)]
pub struct Timeline(Vec<(usize, String)>);

impl Timeline {
    /// Adds what a thread does next. Doing the same again and again takes one row.
    pub fn add(&mut self, thread: usize, what: impl Into<String>) {
        self.0.push((thread, what.into()));
    }

    /// Whether more than one thread does something.
    pub fn has_several_threads(&self) -> bool {
        let first = self.0.first().map(|(thread, _)| *thread);
        self.0.iter().any(|(thread, _)| Some(*thread) != first)
    }

    /// As lines of text, the names of the threads first.
    pub fn lines(&self) -> Vec<String> {
        let rows = self.shortened();
        let threads = rows.iter().map(|(thread, _)| thread + 1).max().unwrap_or(0);
        let name = |thread: usize| match thread {
            0 => "main".to_owned(),
            thread => format!("thread {thread}"),
        };
        let width = |thread: usize| {
            let own = rows.iter().filter(|(other, _)| *other == thread);
            let texts = own.map(|(_, what)| what.chars().count());
            texts.chain([name(thread).len()]).max().unwrap_or(0)
        };
        let start: Vec<usize> = (0..threads)
            .scan(0, |start, thread| {
                let own = *start;
                *start += width(thread) + 2;
                Some(own)
            })
            .collect();
        let mut head = String::new();
        for (thread, start) in start.iter().enumerate() {
            head = format!("{head:start$}{}", name(thread));
        }
        let row = |(thread, what): &(usize, String)| format!("{:1$}{what}", "", start[*thread]);
        let left_out = self.shortened_by();
        let left_out = (left_out > 0).then(|| format!("({left_out} steps before)"));
        [head]
            .into_iter()
            .chain(left_out)
            .chain(rows.iter().map(row))
            .collect()
    }

    fn shortened(&self) -> Vec<(usize, String)> {
        let mut rows = self.merged();
        rows.drain(..rows.len().saturating_sub(ROWS));
        rows
    }

    fn shortened_by(&self) -> usize {
        self.merged().len().saturating_sub(ROWS)
    }

    fn merged(&self) -> Vec<(usize, String)> {
        let mut rows: Vec<(usize, String)> = Vec::new();
        for chunk in self.0.chunk_by(|one, other| one == other) {
            let (thread, what) = &chunk[0];
            let times = chunk.len();
            let what = if times > 1 {
                format!("{what} ×{times}")
            } else {
                what.clone()
            };
            rows.push((*thread, what));
        }
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::Timeline;

    fn timeline(steps: &[(usize, &str)]) -> Vec<String> {
        let mut timeline = Timeline::default();
        for (thread, what) in steps {
            timeline.add(*thread, *what);
        }
        timeline.lines()
    }

    #[test]
    fn each_thread_has_a_column() {
        let lines = timeline(&[
            (0, "starts thread 1"),
            (1, "a.load(Relaxed)"),
            (0, "a.load(Relaxed)"),
            (0, "a.load(Relaxed)"),
            (1, "ends"),
        ]);
        assert_eq!(
            lines,
            [
                "main                thread 1",
                "starts thread 1",
                "                    a.load(Relaxed)",
                "a.load(Relaxed) ×2",
                "                    ends",
            ]
        );
    }

    #[test]
    fn only_the_end_of_a_long_one_is_shown() {
        let names: Vec<String> = (0..30).map(|step| format!("step {step}")).collect();
        let steps: Vec<(usize, &str)> = names.iter().map(|name| (0, name.as_str())).collect();
        let lines = timeline(&steps);
        assert_eq!(lines.len(), 22);
        assert_eq!(lines[1], "(10 steps before)");
        assert_eq!(lines.last().map(String::as_str), Some("step 29"));
    }
}
