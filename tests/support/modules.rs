//! `Modules`: which module of `src/` uses which, resolved as the compiler does it, without code that only tests use.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};
use syn::{Attribute, File, Item, ItemMod, ItemUse, Meta, UseTree, Visibility};

/// All modules that have a file. Names are paths such as `judge::build`; the crate's root is the empty name.
pub struct Modules {
    files: BTreeMap<String, Source>,
}

/// A module's file.
struct Source {
    syntax: File,
    /// The names that its `use` items import: name → path, as written.
    names: BTreeMap<String, Vec<String>>,
}

impl Modules {
    /// Reads the folder `src`.
    pub fn read(src: &Path) -> Self {
        let mut modules = Self {
            files: BTreeMap::new(),
        };
        modules.add(String::new(), &src.join("main.rs"), src);
        modules
    }

    /// Adds a module and those that it declares, whose files are in `dir`.
    fn add(&mut self, name: String, file: &Path, dir: &Path) {
        let text = fs::read_to_string(file).unwrap_or_else(|_| panic!("no {}", file.display()));
        let syntax = syn::parse_file(&text).expect("a source that compiles");
        let declared: Vec<String> = syntax
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Mod(module) if module.content.is_none() && !is_for_tests(&module.attrs) => {
                    Some(module.ident.to_string())
                }
                _ => None,
            })
            .collect();
        let mut names = BTreeMap::new();
        for item in &syntax.items {
            if let Item::Use(item) = item {
                for (name, path) in paths(&item.tree) {
                    names.insert(name, path);
                }
            }
        }
        for child in declared {
            let inside = dir.join(&child);
            let file = [dir.join(format!("{child}.rs")), inside.join("mod.rs")]
                .into_iter()
                .find(|file| file.is_file())
                .expect("a file for each module");
            self.add(join(&name, &child), &file, &inside);
        }
        self.files.insert(name, Source { syntax, names });
    }

    /// Pairs of modules of which the first uses the second, sorted.
    pub fn uses(&self) -> BTreeSet<(String, String)> {
        let mut uses = BTreeSet::new();
        for (name, source) in &self.files {
            let mut found = Found::default();
            found.visit_file(&source.syntax);
            for path in &found.paths {
                if let Some(used) = self.resolve(name, path, 0)
                    && used != *name
                {
                    uses.insert((name.clone(), used));
                }
            }
        }
        uses
    }

    /// The module that defines what a path refers to; `None` if it isn't ours. `depth` stops cyclic re-exports.
    fn resolve(&self, from: &str, path: &[String], depth: usize) -> Option<String> {
        let mut rest = path.iter();
        let mut here = match rest.next()?.as_str() {
            "crate" => String::new(),
            "self" => from.to_owned(),
            "super" => parent(from),
            first if self.files.contains_key(&join(from, first)) => join(from, first),
            _ => return None,
        };
        for name in rest {
            let child = join(&here, name);
            if name == "super" {
                here = parent(&here);
            } else if name == "self" {
            } else if self.files.contains_key(&child) {
                here = child;
            } else {
                let renamed = self.files[&here].names.get(name);
                let through = renamed.filter(|_| depth < 9);
                return through
                    .and_then(|path| self.resolve(&here, path, depth + 1))
                    .or(Some(here));
            }
        }
        Some(here)
    }
}

/// Modules that use each other in a cycle: one cycle in order, or none.
pub fn cycle(uses: &BTreeSet<(String, String)>) -> Option<Vec<String>> {
    let mut done = BTreeSet::new();
    let starts: BTreeSet<&String> = uses.iter().map(|(user, _)| user).collect();
    starts
        .into_iter()
        .find_map(|start| walk(start, uses, &mut Vec::new(), &mut done))
}

fn walk(
    here: &String,
    uses: &BTreeSet<(String, String)>,
    way: &mut Vec<String>,
    done: &mut BTreeSet<String>,
) -> Option<Vec<String>> {
    if let Some(start) = way.iter().position(|module| module == here) {
        return Some(way[start..].to_vec());
    }
    if !done.insert(here.clone()) {
        return None;
    }
    way.push(here.clone());
    let next = uses.iter().filter(|(user, _)| user == here);
    let found = next
        .map(|(_, used)| used)
        .find_map(|used| walk(used, uses, way, done));
    way.pop();
    found
}

/// Paths in one file.
#[derive(Default)]
struct Found {
    /// The inline modules that are being visited.
    inside: Vec<String>,
    paths: Vec<Vec<String>>,
}

impl Found {
    /// Adds a path as it would be written at the top of the file.
    fn note(&mut self, path: Vec<String>) {
        let climbs = path.iter().take_while(|part| *part == "super").count();
        if climbs > 0 && !self.inside.is_empty() {
            let above = climbs.saturating_sub(self.inside.len());
            let mut outer = vec!["super".to_owned(); above];
            if above == 0 {
                outer.push("self".to_owned());
            }
            outer.extend(path.into_iter().skip(climbs));
            self.paths.push(outer);
        } else {
            self.paths.push(path);
        }
    }
}

impl<'ast> Visit<'ast> for Found {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if !is_for_tests(&module.attrs) {
            self.inside.push(module.ident.to_string());
            visit::visit_item_mod(self, module);
            self.inside.pop();
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        for (_, path) in paths(&item.tree) {
            // Re-exporting from a submodule doesn't count as using it.
            let is_reexport = matches!(item.vis, Visibility::Public(_) | Visibility::Restricted(_));
            if !is_reexport || ["crate", "super"].contains(&path[0].as_str()) {
                self.note(path);
            }
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        if parts.len() > 1 && path.leading_colon.is_none() {
            self.note(parts);
        }
        visit::visit_path(self, path);
    }

    fn visit_visibility(&mut self, _: &'ast Visibility) {
        // `pub(in crate::process)` doesn't use anything.
    }
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && matches!(&attribute.meta, Meta::List(list) if list.tokens.to_string() == "test")
    })
}

/// All names that a `use` imports: name → path.
fn paths(tree: &UseTree) -> Vec<(String, Vec<String>)> {
    fn below(tree: &UseTree, before: &[String], found: &mut Vec<(String, Vec<String>)>) {
        let with = |name: String| [before, &[name]].concat();
        match tree {
            UseTree::Path(path) => below(&path.tree, &with(path.ident.to_string()), found),
            UseTree::Name(name) if name.ident == "self" => {
                let own = before.last().cloned().unwrap_or_default();
                found.push((own, before.to_vec()));
            }
            UseTree::Name(name) => {
                found.push((name.ident.to_string(), with(name.ident.to_string())));
            }
            UseTree::Rename(name) => {
                found.push((name.rename.to_string(), with(name.ident.to_string())));
            }
            UseTree::Glob(_) => found.push(("*".to_owned(), before.to_vec())),
            UseTree::Group(group) => {
                for tree in &group.items {
                    below(tree, before, found);
                }
            }
        }
    }
    let mut found = Vec::new();
    below(tree, &[], &mut found);
    found
}

fn join(module: &str, name: &str) -> String {
    if module.is_empty() {
        name.to_owned()
    } else {
        format!("{module}::{name}")
    }
}

fn parent(module: &str) -> String {
    module
        .rsplit_once("::")
        .map_or("", |(parent, _)| parent)
        .to_owned()
}

/// Folders with what students could hand in: data, and not all of it is Rust.
const HANDED_IN: [&str; 2] = ["hostile/corpus", "hostile/honest_submissions"];

/// All Rust files below a folder.
pub fn rust_files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            if !HANDED_IN.iter().any(|data| path.ends_with(data)) {
                found.extend(rust_files(&path));
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}
