//! Finds functions that return a type of the learner's own where the course promises a plain one, because tests rely on what they do with the value.
//!
//! `assert!((area() - 12.5).abs() < 1e-9)` asks the value's type how to subtract. A type of the learner's own could always answer with 0, and `!` of
//! another one with `false`, whatever the test expects. Names tell which type it is, so a plain name that the learner defines isn't plain.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::course::{Files, is_mark, is_rust, token_stream};

/// The words of plain types.
const PLAIN: [&str; 21] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32",
    "u64", "u128", "usize", "str", "String", "Vec", "Option", "Result",
];

/// A public function.
#[derive(Debug, PartialEq, Eq)]
struct PublicFunction {
    path: String,
    line: usize,
    /// The words of the type that it returns.
    returns: BTreeSet<String>,
    /// Type parameters that no argument decides.
    free: BTreeSet<String>,
}

/// What sources declare.
#[derive(Debug, Default)]
struct Declarations {
    /// File, modules and name → function.
    functions: BTreeMap<(String, String), PublicFunction>,
    /// Types, traits and macros.
    types: BTreeSet<String>,
    /// Constants.
    values: BTreeSet<String>,
    /// What else something is called → the words that it's called by there.
    aliases: Vec<(String, BTreeSet<String>)>,
    defines_macros: bool,
}

/// Where one of `theirs` returns a type of the learner's own, and both the shipped files and `solved`, the same with the solution, a plain one.
pub(super) fn first_own_type(
    theirs: &Files,
    shipped: &Files,
    solved: &Files,
) -> Option<(String, usize)> {
    let promised = Declarations::of(shipped).promised();
    if promised.is_empty() {
        return None;
    }
    let theirs = Declarations::of(theirs);
    let own = theirs.own_types();
    let mut lying = promised
        .keys()
        .filter_map(|place| Some((place, theirs.first_lie(place, &own)?)))
        .peekable();
    lying.peek()?;
    let solved = Declarations::of(solved).promised();
    let is_promised =
        |place| solved.get(place).map(|solved| &solved.returns) == Some(&promised[place].returns);
    let (_, found) = lying.find(|(place, _)| is_promised(*place))?;
    Some(found)
}

impl PublicFunction {
    fn returns_plain(&self) -> bool {
        let mut words = self.returns.iter();
        !self.returns.is_empty() && words.all(|word| PLAIN.contains(&word.as_str()))
    }

    fn returns_one_of(&self, own: &BTreeSet<String>) -> bool {
        let is_own =
            |word: &String| word == "impl" || own.contains(word) || self.free.contains(word);
        self.returns.iter().any(is_own)
    }
}

impl Declarations {
    fn of(files: &Files) -> Self {
        let mut found = Self::default();
        let sources = files.iter().filter(|(path, _)| is_rust(path));
        for (path, content) in sources {
            let text = std::str::from_utf8(content).unwrap_or_default();
            if let Ok(tokens) = token_stream(text) {
                found.read(path, "", tokens);
            }
            // The parser keeps every source of this thread in memory. We already have the line numbers.
            proc_macro2::extra::invalidate_current_thread_spans();
        }
        found
    }

    /// The functions that return plain types.
    fn promised(mut self) -> BTreeMap<(String, String), PublicFunction> {
        let own = self.own_types();
        let is_promised =
            |function: &PublicFunction| function.returns_plain() && !function.returns_one_of(&own);
        self.functions.retain(|_, function| is_promised(function));
        self.functions
    }

    /// The types of their own, by all the names that they have.
    fn own_types(&self) -> BTreeSet<String> {
        let mut own = self.types.clone();
        loop {
            let before = own.len();
            for (name, words) in &self.aliases {
                if words.iter().any(|word| word == "dyn" || own.contains(word)) {
                    own.insert(name.clone());
                }
            }
            if own.len() == before {
                return own;
            }
        }
    }

    /// Where the function that tests find at this place returns a type of its own.
    fn first_lie(
        &self,
        place: &(String, String),
        own: &BTreeSet<String>,
    ) -> Option<(String, usize)> {
        let (path, name) = place;
        let lies = |function: &&PublicFunction| function.returns_one_of(own);
        let found = |function: &PublicFunction| (function.path.clone(), function.line);
        if let Some(function) = self.functions.get(place) {
            return Some(function).filter(lies).map(found);
        }
        // It may have moved to another module. But what a macro makes, a constant that is called, or another name can't be seen through.
        let name = last(name);
        let is_alias = self.aliases.iter().any(|(alias, _)| alias == name);
        let is_other = self.types.contains(name) || self.values.contains(name);
        if self.defines_macros || is_alias || is_other {
            return Some((path.clone(), 1));
        }
        let mut elsewhere = self.functions.iter();
        elsewhere
            .find(|((_, other), function)| last(other) == name && lies(function))
            .map(|(_, function)| found(function))
    }

    /// Reads the items of a module.
    fn read(&mut self, path: &str, modules: &str, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let word = |at: usize| tokens.get(at).and_then(ident).unwrap_or_default();
        let (mut is_public, mut is_conditional) = (false, false);
        let mut at = 0;
        while at < tokens.len() {
            // `'static` and `*const` begin no item.
            let is_part =
                at > 0 && (is_mark(&tokens[at - 1], '\'') || is_mark(&tokens[at - 1], '*'));
            match (word(at).as_str(), &tokens[at]) {
                (_, TokenTree::Ident(_)) if is_part => {}
                ("pub", _) => is_public = group(&tokens, at + 1, Delimiter::Parenthesis).is_none(),
                ("macro_rules", _) => {
                    self.defines_macros = true;
                    self.types.insert(word(at + 2));
                }
                ("struct" | "enum" | "union" | "trait", _) => {
                    self.types.insert(word(at + 1));
                }
                ("const" | "static", _) => {
                    self.values.insert(word(at + 1));
                }
                ("type", _) => {
                    let end = end_of(&tokens, at);
                    let meaning = tokens.get(at + 2..end).unwrap_or_default();
                    self.aliases.push((word(at + 1), words(meaning)));
                    at = end;
                }
                ("use", _) => {
                    let end = end_of(&tokens, at);
                    self.read_renamed(&tokens[at..end]);
                    at = end;
                }
                ("mod", _) => {
                    if let Some(inside) = group(&tokens, at + 2, Delimiter::Brace) {
                        let modules = format!("{modules}{}::", word(at + 1));
                        self.read(path, &modules, inside);
                    }
                }
                ("fn", name) => {
                    let place = (path.to_owned(), format!("{modules}{}", word(at + 1)));
                    let (function, length) =
                        function(path, name, tokens.get(at + 2..).unwrap_or_default());
                    if is_public && !is_conditional {
                        self.functions.insert(place, function);
                    }
                    at += length;
                }
                (_, TokenTree::Group(inside)) => match inside.delimiter() {
                    Delimiter::Bracket => {
                        let attribute: Vec<TokenTree> = inside.stream().into_iter().collect();
                        let name = attribute.first().and_then(ident).unwrap_or_default();
                        is_conditional |= name == "cfg";
                    }
                    Delimiter::Brace => (is_public, is_conditional) = (false, false),
                    _ => {}
                },
                (_, token) if is_mark(token, ';') => {
                    (is_public, is_conditional) = (false, false);
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// Reads `use a::{B as C}`.
    fn read_renamed(&mut self, tokens: &[TokenTree]) {
        for (at, token) in tokens.iter().enumerate() {
            if let TokenTree::Group(inside) = token {
                let inside: Vec<TokenTree> = inside.stream().into_iter().collect();
                self.read_renamed(&inside);
            }
            let word = |at: usize| tokens.get(at).and_then(ident);
            if word(at).is_some_and(|word| word == "as")
                && let (Some(before), Some(after)) =
                    (at.checked_sub(1).and_then(word), word(at + 1))
            {
                self.aliases.push((after, BTreeSet::from([before])));
            }
        }
    }
}

/// Reads what comes after a function's name, up to its body. Returns how many tokens that are.
fn function(path: &str, name: &TokenTree, tokens: &[TokenTree]) -> (PublicFunction, usize) {
    let (mut depth, mut arguments) = (0, 0);
    let mut parameters = BTreeSet::new();
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| &tokens[at]);
        let after = |mark: char| before.is_some_and(|before| is_mark(before, mark));
        match token {
            TokenTree::Group(group)
                if depth == 0 && group.delimiter() == Delimiter::Parenthesis =>
            {
                arguments = at;
                break;
            }
            TokenTree::Ident(_) if depth == 1 && (after('<') || after(',')) => {
                parameters.extend(ident(token));
            }
            token if is_mark(token, '<') => depth += 1,
            token if is_mark(token, '>') && !after('-') => depth -= 1,
            _ => {}
        }
    }
    let ends = |token: &TokenTree| {
        let is_body =
            matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        is_body || is_mark(token, ';')
    };
    let rest = tokens.get(arguments + 1..).unwrap_or_default();
    let end = rest.iter().position(ends).unwrap_or(rest.len());
    let is_where = |token: &TokenTree| ident(token).is_some_and(|word| word == "where");
    let returns = rest[..end].split(is_where).next().unwrap_or_default();
    let decided = words(tokens.get(arguments..=arguments).unwrap_or_default());
    let function = PublicFunction {
        path: path.to_owned(),
        line: name.span().start().line,
        returns: words(returns),
        free: &parameters - &decided,
    };
    (function, arguments + 1 + end)
}

/// The words of a type, without lifetimes and without the error of a `Result`, which tests rarely look into.
fn words(tokens: &[TokenTree]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut depth = 0;
    // How deep the `<` of a `Result` is whose `,` was read.
    let (mut result, mut skipped) = (None, None);
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| &tokens[at]);
        let after = |mark: char| before.is_some_and(|before| is_mark(before, mark));
        match token {
            TokenTree::Punct(mark) => match mark.as_char() {
                '<' => {
                    depth += 1;
                    if before.and_then(ident).is_some_and(|word| word == "Result") {
                        result = Some(depth);
                    }
                }
                '>' if !after('-') => {
                    if skipped == Some(depth) {
                        skipped = None;
                    }
                    depth -= 1;
                }
                ',' if result == Some(depth) => skipped = result.take(),
                _ => {}
            },
            _ if skipped.is_some() => {}
            TokenTree::Group(group) => {
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                found.extend(words(&inside));
            }
            _ if after('\'') => {}
            token => found.extend(ident(token)),
        }
    }
    found
}

/// The next `;`, or the end.
fn end_of(tokens: &[TokenTree], from: usize) -> usize {
    let semicolon = tokens[from..].iter().position(|token| is_mark(token, ';'));
    semicolon.map_or(tokens.len(), |place| from + place)
}

fn group(tokens: &[TokenTree], at: usize, delimiter: Delimiter) -> Option<TokenStream> {
    match tokens.get(at) {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group.stream()),
        _ => None,
    }
}

/// A word, without the `r#` that changes nothing.
fn ident(token: &TokenTree) -> Option<String> {
    match token {
        TokenTree::Ident(word) => Some(word.to_string().trim_start_matches("r#").to_owned()),
        _ => None,
    }
}

fn last(name: &str) -> &str {
    name.rsplit("::").next().unwrap_or_default()
}

#[cfg(test)]
mod tests;
