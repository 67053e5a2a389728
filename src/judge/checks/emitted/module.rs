//! `IrModule`: what the compiler made of a crate, read from LLVM's own text, as far as functions call each other. Knows no exercise.

use std::collections::{HashMap, HashSet};

use super::function::{IrCall, IrFunction, symbol};

/// A crate in LLVM's intermediate language.
#[derive(Debug, Default)]
pub struct IrModule<'t> {
    functions: HashMap<&'t str, IrFunction<'t>>,
    /// Another symbol of a function.
    aliases: HashMap<&'t str, &'t str>,
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

    /// A function that is in the crate, by its path: `tide::Stack::push`.
    pub fn function_at(&self, path: &str) -> Option<&IrFunction<'t>> {
        let plain = |path: &str| path.replace(['<', '>'], "");
        let wanted = plain(path);
        let mut functions = self.functions.values();
        functions.find(|function| plain(function.path) == wanted)
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
