//! `IrModule`: what the compiler made of a crate, read from LLVM's own text, as far as functions call each other. Knows no exercise.

use std::collections::{HashMap, HashSet};

use rustc_demangle::try_demangle;

use super::function::{IrCall, IrFunction, symbol};

/// A crate in LLVM's intermediate language.
#[derive(Debug, Default)]
pub struct IrModule<'t> {
    functions: HashMap<&'t str, IrFunction<'t>>,
    /// Another symbol of a function. Functions with the same code are merged, and only one of them is there under its own symbol.
    aliases: HashMap<&'t str, &'t str>,
    /// Where it's said what a function is called that has its symbol from the source, as with `#[unsafe(no_mangle)]`: `!12`.
    unmangled: HashMap<&'t str, &'t str>,
    /// Symbols of functions of others that never unwind.
    never_unwind: HashSet<&'t str>,
    /// What `!12` stands for.
    metadata: HashMap<&'t str, &'t str>,
}

/// A place in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IrPlace<'t> {
    pub file: &'t str,
    pub line: u32,
}

impl<'t> IrModule<'t> {
    /// Reads the text of a module.
    pub fn read(text: &'t str) -> Self {
        let mut module = Self::default();
        let mut harmless: HashSet<&str> = HashSet::new();
        let mut declared: Vec<(&str, &str)> = Vec::new();
        let mut open: Option<(&str, IrFunction<'_>)> = None;
        let mut comment = "";
        for line in text.lines() {
            if let Some((symbol, function)) = &mut open {
                if line == "}" {
                    module.functions.insert(symbol, std::mem::take(function));
                    open = None;
                } else {
                    function.read(line);
                }
            } else if let Some(said) = line.strip_prefix("; ") {
                if !said.starts_with("Function Attrs") {
                    comment = said;
                }
            } else if line.starts_with("define ") {
                open = symbol(line).map(|(symbol, _)| (symbol, IrFunction::called(comment)));
                if comment.is_empty()
                    && let Some((symbol, _)) = &open
                    && let Some((_, id)) = line.rsplit_once("!dbg ")
                {
                    module.unmangled.insert(symbol, id);
                }
                comment = "";
            } else if line.starts_with("declare ") {
                declared.extend(symbol(line));
            } else if let Some(group) = line.strip_prefix("attributes ") {
                let (name, words) = group.split_once(" = ").unwrap_or_default();
                if words.split(' ').any(|word| word == "nounwind") {
                    harmless.insert(name);
                }
            } else if line.starts_with('!') {
                module.metadata.extend(line.split_once(" = "));
            } else if line.starts_with('@') && line.contains(" alias ") {
                module.aliases.extend(alias(line));
            }
        }
        let never_unwinds = |(_, rest): &&(&str, &str)| {
            let mut words = rest.split(' ');
            words.any(|word| harmless.contains(word))
        };
        let never = declared.iter().filter(never_unwinds);
        module.never_unwind = never.map(|(symbol, _)| *symbol).collect();
        module
    }

    /// A function that is in the crate, by a symbol of it.
    pub fn function(&self, symbol: &str) -> Option<&IrFunction<'t>> {
        let symbol = self.aliases.get(symbol).copied().unwrap_or(symbol);
        self.functions.get(symbol)
    }

    /// The functions that are in the crate at this path: `tide::Stack::push`. There are several if traits have methods of this name.
    pub fn functions_at(&self, path: &str) -> Vec<&IrFunction<'t>> {
        let wanted = plain(path);
        let own = self.functions.iter().filter(|(symbol, function)| {
            let path = match self.unmangled.get(*symbol) {
                Some(id) => self.written_path(id).unwrap_or_default(),
                None => function.path.to_owned(),
            };
            plain(&path) == wanted
        });
        let is_it = |symbol: &str| match try_demangle(symbol) {
            Ok(path) => plain(&format!("{path:#}")) == wanted,
            Err(_) => wanted
                .split_once("::")
                .is_some_and(|(_, name)| name == symbol),
        };
        let merged = self.aliases.keys().filter(|symbol| is_it(symbol));
        let merged = merged.filter_map(|symbol| self.function(symbol));
        own.map(|(_, function)| function).chain(merged).collect()
    }

    /// The path of a function as its source has it, by the place that describes it.
    fn written_path(&self, id: &str) -> Option<String> {
        let mut described = self.metadata(id)?;
        let mut path = name(described)?.to_owned();
        while let Some(outer) = field(described, "scope").and_then(|id| self.metadata(id)) {
            path = format!("{}::{path}", name(outer)?);
            described = outer;
        }
        Some(path)
    }

    /// Whether what is called never unwinds.
    pub fn never_unwinds(&self, call: &IrCall<'t>) -> bool {
        let symbol = call.symbol.unwrap_or_default();
        symbol.starts_with("llvm.") || self.never_unwind.contains(symbol)
    }

    /// Where the source has what became of an instruction: in the function itself, and not in one that was inlined there.
    pub fn place(&self, instruction: &str) -> Option<IrPlace<'t>> {
        let (_, id) = instruction.rsplit_once("!dbg ")?;
        let mut location = self.metadata(id)?;
        while let Some(outer) = field(location, "inlinedAt").and_then(|id| self.metadata(id)) {
            location = outer;
        }
        let scope = self.metadata(field(location, "scope")?)?;
        let file = self.metadata(field(scope, "file")?)?;
        Some(IrPlace {
            file: field(file, "filename")?.trim_matches('"'),
            line: field(location, "line")?.parse().ok()?,
        })
    }

    fn metadata(&self, id: &str) -> Option<&'t str> {
        let digits = id.strip_prefix('!')?;
        let end = digits.find(|char: char| !char.is_ascii_digit());
        let id = &id[..=end.unwrap_or(digits.len())];
        self.metadata.get(id).copied()
    }
}

/// A path without what isn't part of its names: `tide::Stack::push` for `<tide::Stack as tide::Push>::push`.
fn plain(path: &str) -> String {
    let mut depth = 0;
    let end = path.find(|char| {
        depth += i32::from(char == '<') - i32::from(char == '>');
        depth == 0
    });
    let of_trait = end.and_then(|end| {
        let (kind, _) = path[..end].split_once(" as ")?;
        Some(format!("{kind}{}", &path[end..]))
    });
    of_trait.as_deref().unwrap_or(path).replace(['<', '>'], "")
}

/// The name in a piece of metadata.
fn name(metadata: &str) -> Option<&str> {
    Some(field(metadata, "name")?.trim_matches('"'))
}

/// `@name = alias …, ptr @other`.
fn alias(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = symbol(line)?;
    let (aliased, _) = symbol(rest)?;
    Some((name, aliased))
}

/// The value of a key in a piece of metadata: `line: 7`.
fn field<'t>(metadata: &'t str, key: &str) -> Option<&'t str> {
    let (_, rest) = metadata.split_once(&format!("{key}: "))?;
    rest.split([',', ')']).next()
}
