//! `Construct`: parts of the language and names of the standard library that a course introduces one after the other.
//!
//! They are recognized by tokens. So they're found inside macros too, and in sources that don't compile. It doesn't know which lesson
//! introduces what.

use super::rust::tokens;

/// A part of the language or a name of the standard library that learners have to know before they can read a source with it.
#[derive(Clone, Copy, Debug)]
pub struct Construct {
    /// What authors write in `introduces`.
    pub name: &'static str,
    signs: Signs,
}

/// How a construct is recognized.
#[derive(Clone, Copy, Debug)]
enum Signs {
    /// By any of these words.
    Words(&'static [&'static str]),
    /// By a method call with one of these names.
    Methods(&'static [&'static str]),
    /// By the token at this index and those around it.
    At(fn(&[&str], usize) -> bool),
}

const fn word(name: &'static str, words: &'static [&'static str]) -> Construct {
    Construct {
        name,
        signs: Signs::Words(words),
    }
}

const fn methods(name: &'static str, methods: &'static [&'static str]) -> Construct {
    Construct {
        name,
        signs: Signs::Methods(methods),
    }
}

const fn rule(name: &'static str, at: fn(&[&str], usize) -> bool) -> Construct {
    Construct {
        name,
        signs: Signs::At(at),
    }
}

/// All constructs. If one is missing here, no exercise is ever too early with it.
pub const CONSTRUCTS: &[Construct] = &[
    word("if", &["if"]),
    word("match", &["match"]),
    word("loop", &["loop"]),
    word("while", &["while"]),
    rule("for", is_for_loop),
    rule("labels", is_label),
    word("struct", &["struct"]),
    word("enum", &["enum"]),
    rule("impl", |tokens, at| {
        tokens[at] == "impl" && !is_impl_trait(tokens, at)
    }),
    word("trait", &["trait"]),
    word("derive", &["derive"]),
    word("where", &["where"]),
    word("dyn", &["dyn"]),
    word("async", &["async"]),
    word("unsafe", &["unsafe"]),
    word("macro_rules!", &["macro_rules"]),
    word("#[should_panic]", &["should_panic"]),
    word("#[must_use]", &["must_use"]),
    rule("impl Trait", is_impl_trait),
    rule("closures", is_closure),
    rule("generics", is_generic),
    rule("lifetimes", is_lifetime),
    rule("for<'a>", |tokens, at| {
        tokens[at] == "for" && follows(tokens, at, "<")
    }),
    rule("use<>", |tokens, at| {
        tokens[at] == "use" && follows(tokens, at, "<")
    }),
    rule("?Sized", |tokens, at| {
        tokens[at] == "?" && follows(tokens, at, "Sized")
    }),
    rule("?", |tokens, at| {
        tokens[at] == "?" && !follows(tokens, at, "Sized")
    }),
    rule("if let", |tokens, at| {
        tokens[at] == "let" && ["if", "while"].contains(&before(tokens, at))
    }),
    rule("let chains", |tokens, at| {
        tokens[at] == "let" && before(tokens, at) == "&"
    }),
    rule("let else", |tokens, at| {
        tokens[at] == "else" && before(tokens, at) != "}"
    }),
    methods(
        "iterator adapters",
        &[
            "filter",
            "filter_map",
            "flat_map",
            "fold",
            "map",
            "scan",
            "take_while",
            "zip",
        ],
    ),
    methods("collect", &["collect"]),
    word("Arc", &["Arc"]),
    word("AsRef", &["AsRef", "AsMut"]),
    word("BTreeMap", &["BTreeMap"]),
    word("BTreeSet", &["BTreeSet"]),
    word("BinaryHeap", &["BinaryHeap"]),
    word("Box", &["Box"]),
    word("Cell", &["Cell"]),
    word("Cow", &["Cow"]),
    word("Default", &["Default"]),
    word("Deref", &["Deref", "DerefMut"]),
    word("Display", &["Display"]),
    word("Drop", &["Drop"]),
    word("Duration", &["Duration"]),
    word("Fn", &["Fn", "FnMut", "FnOnce"]),
    word("From", &["From", "Into"]),
    word("FromIterator", &["FromIterator"]),
    word("FromStr", &["FromStr"]),
    word("HashMap", &["HashMap"]),
    word("HashSet", &["HashSet"]),
    word("Index", &["Index", "IndexMut"]),
    word(
        "Iterator",
        &["Iterator", "IntoIterator", "DoubleEndedIterator"],
    ),
    word(
        "LazyLock",
        &["LazyLock", "LazyCell", "OnceLock", "OnceCell"],
    ),
    word("Mutex", &["Mutex", "RwLock"]),
    word("Option", &["Option", "Some", "None"]),
    word("Ord", &["Ord", "PartialOrd"]),
    word("Path", &["Path", "PathBuf"]),
    word("PhantomData", &["PhantomData"]),
    word("Rc", &["Rc", "Weak"]),
    word("RefCell", &["RefCell"]),
    word("Result", &["Result", "Ok", "Err"]),
    word("TryFrom", &["TryFrom", "TryInto"]),
    word("Vec", &["Vec", "vec"]),
    word("VecDeque", &["VecDeque"]),
];

/// The names of the constructs in a source, in the order of [`CONSTRUCTS`]. Empty if it isn't Rust.
pub fn constructs(source: &str) -> Vec<&'static str> {
    let tokens = tokens(source).unwrap_or_default();
    let tokens: Vec<&str> = tokens.iter().map(|token| token.text).collect();
    let used = CONSTRUCTS
        .iter()
        .filter(|construct| construct.is_in(&tokens));
    used.map(|construct| construct.name).collect()
}

impl Construct {
    fn is_in(&self, tokens: &[&str]) -> bool {
        (0..tokens.len()).any(|at| match self.signs {
            Signs::Words(words) => words.contains(&tokens[at]) && !is_own(tokens, tokens[at]),
            Signs::Methods(names) => names.contains(&tokens[at]) && before(tokens, at) == ".",
            Signs::At(is_at) => is_at(tokens, at),
        })
    }
}

/// The token before this one; empty at the start.
fn before<'t>(tokens: &[&'t str], at: usize) -> &'t str {
    at.checked_sub(1).map_or("", |at| tokens[at])
}

/// Whether the source has a type of its own with that name.
fn is_own(tokens: &[&str], name: &str) -> bool {
    let is_type =
        |pair: &[&str]| ["struct", "enum", "trait", "type"].contains(&pair[0]) && pair[1] == name;
    tokens.windows(2).any(is_type)
}

fn follows(tokens: &[&str], at: usize, token: &str) -> bool {
    tokens.get(at + 1) == Some(&token)
}

/// `for … in`, unlike `impl … for …` and `for<'a>`.
fn is_for_loop(tokens: &[&str], at: usize) -> bool {
    let mut rest = tokens[at + 1..].iter();
    tokens[at] == "for" && rest.find(|token| ["in", "{", ";"].contains(token)) == Some(&"in")
}

/// `'rows: for`.
fn is_label(tokens: &[&str], at: usize) -> bool {
    let is_loop = |token| ["for", "loop", "while"].contains(token);
    tokens[at] == "'" && tokens.get(at + 2) == Some(&":") && tokens.get(at + 3).is_some_and(is_loop)
}

/// A named lifetime in a type or a list of parameters, unlike a label. `'static` and `'_` have no name.
fn is_lifetime(tokens: &[&str], at: usize) -> bool {
    tokens[at] == "'"
        && ["&", "<", ",", "+", ":"].contains(&before(tokens, at))
        && !follows(tokens, at, "static")
        && !follows(tokens, at, "_")
}

/// `impl` in the place of a type.
fn is_impl_trait(tokens: &[&str], at: usize) -> bool {
    tokens[at] == "impl" && [">", ":", "&", "<", ",", "(", "=", "mut"].contains(&before(tokens, at))
}

/// The first `|` of a closure, unlike an operator or a pattern.
fn is_closure(tokens: &[&str], at: usize) -> bool {
    tokens[at] == "|" && ["(", ",", "=", "{", ">", "move", "return"].contains(&before(tokens, at))
}

/// A type parameter of an item, also after its lifetimes.
fn is_generic(tokens: &[&str], at: usize) -> bool {
    let named = at.checked_sub(2).map_or("", |at| tokens[at]);
    let is_item = ["fn", "struct", "enum", "trait", "type"].contains(&named);
    if tokens[at] != "<" || !(is_item || before(tokens, at) == "impl") {
        return false;
    }
    let list = tokens[at + 1..].iter().take_while(|token| **token != ">");
    let list: Vec<&str> = list.copied().collect();
    (0..list.len()).any(|at| {
        let is_first = ["", ","].contains(&before(&list, at));
        is_first && list[at].starts_with(|first: char| first.is_alphabetic())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn uses(source: &str, expected: &[&str]) {
        assert_eq!(constructs(source), expected, "{source}");
    }

    #[test]
    fn what_looks_alike_is_distinguished() {
        uses("for x in y {}", &["for"]);
        uses("impl A for B {}", &["impl"]);
        uses("fn f(a: impl A) -> impl B {}", &["impl Trait"]);
        uses("'rows: for x in y { break 'rows; }", &["for", "labels"]);
        uses("fn f<'a>(x: &'a str) {}", &["lifetimes"]);
        uses("fn f(x: &'static str, y: A<'_>) {}", &[]);
        uses("fn f<'a, T>(x: &'a T) {}", &["generics", "lifetimes"]);
        uses("impl<T> A<T> {}", &["impl", "generics"]);
        uses("let a: A<u8> = b < c;", &[]);
        uses("f(a || b, c | d)", &[]);
        uses("f(|a| a)", &["closures"]);
        uses("let f = move || 1;", &["closures"]);
        uses("match a { B | C => 1 }", &["match"]);
        uses("let Some(a) = b else { return };", &["let else", "Option"]);
        uses(
            "if let A = b && let C = d {} else {}",
            &["if", "if let", "let chains"],
        );
        uses("fn f<T: ?Sized>() {}", &["generics", "?Sized"]);
        uses("a()?;", &["?"]);
        uses("struct Path(u8); fn f(path: Path) {}", &["struct"]);
    }

    #[test]
    fn words_in_comments_and_strings_are_not_code_but_macros_are() {
        uses("// a struct\nlet a = \"enum\";", &[]);
        uses(
            "assert_eq!(a.iter().map(|x| x), vec![1]);",
            &["closures", "iterator adapters", "Vec"],
        );
    }

    #[test]
    fn a_source_that_does_not_compile_has_constructs_and_one_that_is_not_rust_has_none() {
        uses("struct A { x: }", &["struct"]);
        uses("struct A {", &[]);
    }

    #[test]
    fn every_construct_has_its_own_name() {
        let mut names: Vec<&str> = CONSTRUCTS.iter().map(|construct| construct.name).collect();
        names.sort_unstable();
        assert!(names.is_sorted_by(|one, other| one < other), "{names:?}");
    }
}
