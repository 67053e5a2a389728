//! `IrFunction`: one function in LLVM's text: its blocks, what they call, and where they lead. Knows no other function.

/// A function that is in a crate.
#[derive(Debug, Default)]
pub struct IrFunction<'t> {
    /// As Rust calls it: `tide::total`.
    pub path: &'t str,
    /// The first one is where it begins.
    blocks: Vec<IrBlock<'t>>,
}

/// Instructions that are executed one after the other.
#[derive(Debug, Default)]
struct IrBlock<'t> {
    label: &'t str,
    lines: Vec<&'t str>,
}

/// One call of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IrCall<'t> {
    /// `None` where a pointer says what is called.
    pub symbol: Option<&'t str>,
    /// What is called, as Rust calls it, where that is known.
    pub path: &'t str,
    pub instruction: &'t str,
}

impl<'t> IrFunction<'t> {
    /// Without blocks so far.
    pub(super) fn called(path: &'t str) -> Self {
        Self {
            path,
            blocks: Vec::new(),
        }
    }

    /// Takes the next line of its body.
    pub(super) fn read(&mut self, line: &'t str) {
        let is_label = !line.starts_with([' ', ';']);
        match line.split_once(':').filter(|_| is_label) {
            Some((label, _)) => self.blocks.push(IrBlock {
                label: word(label),
                lines: Vec::new(),
            }),
            None if line.is_empty() => {}
            None => {
                if self.blocks.is_empty() {
                    self.blocks.push(IrBlock::default());
                }
                if let Some(block) = self.blocks.last_mut() {
                    block.lines.push(line);
                }
            }
        }
    }

    /// The instructions of a block, with Rust's names for what is called.
    pub fn lines(&self, block: usize) -> &[&'t str] {
        &self.blocks[block].lines
    }

    /// What a block calls.
    pub fn calls(&self, block: usize) -> impl Iterator<Item = IrCall<'t>> {
        let lines = &self.blocks[block].lines;
        let call = |(at, line): (usize, &&'t str)| {
            let before = at.checked_sub(1).map_or("", |before| lines[before]);
            let said = before.strip_prefix("; call ");
            let (sigil, name) = callee(line)?;
            Some(IrCall {
                symbol: (sigil == '@').then_some(name),
                path: said
                    .or(before.strip_prefix("; invoke "))
                    .unwrap_or_default(),
                instruction: line,
            })
        };
        lines.iter().enumerate().filter_map(call)
    }

    /// Those of its blocks that can be reached without unwinding.
    pub fn reachable(&self) -> Vec<usize> {
        self.from((0..self.blocks.len().min(1)).collect())
    }

    /// Those of them that can still lead to its end. From all others it panics, or ends the program.
    pub fn returning(&self) -> Vec<usize> {
        let returns = |block: &usize| {
            let last = self.blocks[*block].lines.last();
            last.is_some_and(|line| line.trim_start().starts_with("ret "))
        };
        let mut blocks = self.reachable();
        blocks.retain(|block| self.from(vec![*block]).iter().any(returns));
        blocks
    }

    /// Whether a block can lead to itself again.
    pub fn is_in_loop(&self, block: usize) -> bool {
        self.from(self.next(block)).contains(&block)
    }

    /// Where a block can lead, unwinding left out.
    fn next(&self, block: usize) -> Vec<usize> {
        let mut next = Vec::new();
        for line in &self.blocks[block].lines {
            for (at, mark) in line.match_indices("label %") {
                let label = word(&line[at + mark.len()..]);
                let place = self.blocks.iter().position(|block| block.label == label);
                next.extend(place.filter(|_| !line[..at].ends_with("unwind ")));
            }
        }
        next
    }

    fn from(&self, mut waiting: Vec<usize>) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        while let Some(block) = waiting.pop() {
            if !found.contains(&block) {
                found.push(block);
                waiting.extend(self.next(block));
            }
        }
        found.sort_unstable();
        found
    }
}

/// What an instruction calls: `@` and a symbol, or `%` and the name of a pointer. `None` if it's no call, or assembly.
fn callee(line: &str) -> Option<(char, &str)> {
    if line.starts_with(';') {
        return None;
    }
    let (before, rest) = line
        .split_once("call ")
        .or_else(|| line.split_once("invoke "))?;
    if before.contains(['@', '"', '(']) || rest.contains(" asm ") {
        return None;
    }
    let mut from = 0;
    while let Some(at) = rest[from..].find(['@', '%']).map(|at| from + at) {
        let name = word(&rest[at + 1..]);
        let quotes = if rest[at + 1..].starts_with('"') {
            2
        } else {
            0
        };
        from = at + 1 + name.len() + quotes;
        if rest.get(from..)?.starts_with('(') {
            let sigil = if rest[at..].starts_with('@') {
                '@'
            } else {
                '%'
            };
            return Some((sigil, name));
        }
    }
    None
}

/// The first symbol in a text, and what is behind it.
pub(super) fn symbol(text: &str) -> Option<(&str, &str)> {
    let (_, rest) = text.split_once('@')?;
    let name = word(rest);
    let quotes = if rest.starts_with('"') { 2 } else { 0 };
    Some((name, rest.get(name.len() + quotes..)?))
}

/// The name that a text begins with, without quotes.
pub(super) fn word(text: &str) -> &str {
    if let Some(quoted) = text.strip_prefix('"') {
        return quoted.split('"').next().unwrap_or_default();
    }
    let is_of_name = |char: char| char.is_ascii_alphanumeric() || "_.$-".contains(char);
    let end = text.find(|char: char| !is_of_name(char));
    &text[..end.unwrap_or(text.len())]
}
