//! `UserSettings`: cargo's configuration files outside the course, reduced to how cargo reaches registries.
//!
//! A wrapper, flags, a target, a linker or a profile could change a verdict, so none of them counts. Registries, sources, proxies and credential helpers
//! decide only whether crates can be fetched. Reads files and variables; writes nothing.

use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::settings::cargo_home;

/// The tables that count.
const KEPT: [&str; 6] = [
    "credential-alias",
    "http",
    "net",
    "registries",
    "registry",
    "source",
];

/// How deep files may include others.
const MAX_DEPTH: usize = 8;

/// What cargo's configuration files outside the course say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserSettings {
    /// What counts, without secrets.
    pub(super) kept: Table,
    /// Passwords and tokens, as the variables that cargo reads them from.
    pub(super) secrets: Vec<(String, String)>,
    /// Whether cargo would also read something that doesn't count, or that isn't in its home.
    pub(super) hides: bool,
    /// The tables that don't count, with the file in which they are.
    pub ignored: Vec<(PathBuf, String)>,
    /// The files that cargo can't read, with the reason.
    pub broken: Vec<(PathBuf, String)>,
}

impl UserSettings {
    /// Those that apply to a course, from cargo's home and from all folders that the course is in.
    pub fn around(course: &Path) -> Self {
        let home = cargo_home();
        let mut settings = Self::default();
        let mut read = Vec::new();
        for folder in course.ancestors().skip(1) {
            let folder = folder.join(".cargo");
            // Cargo reads its home last, even if the course is below it.
            if Some(&folder) != home.as_ref() {
                read.extend(config_in(&folder));
            }
        }
        settings.hides = !read.is_empty();
        read.extend(home.as_deref().and_then(config_in));
        for path in read {
            settings.add(&path, 0);
        }
        settings.hides |= !settings.ignored.is_empty() || !settings.broken.is_empty();
        settings
    }

    /// Whether a file is a configuration without secrets, as far as can be seen: a variable or the user in an address could be one.
    pub fn is_public(config: &Path) -> bool {
        let mut settings = Self::default();
        settings.add(config, 0);
        let has_variables = settings.ignored.iter().any(|(_, table)| table == "env");
        let has_user = settings.kept.to_string().contains('@');
        settings.broken.is_empty() && settings.secrets.is_empty() && !has_variables && !has_user
    }

    /// Adds what a file says. What was added before it counts more.
    fn add(&mut self, path: &Path, depth: usize) {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(cause) => return self.broken.push((path.to_owned(), cause.to_string())),
        };
        let table = match text.parse::<Table>() {
            Ok(table) => table,
            Err(error) => {
                let why = error.message().to_owned();
                return self.broken.push((path.to_owned(), why));
            }
        };
        let included = included_by(&table);
        for (name, value) in table {
            if KEPT.contains(&name.as_str()) && !value.is_table() {
                let why = format!("`{name}` has to be a table");
                self.broken.push((path.to_owned(), why));
            } else if KEPT.contains(&name.as_str()) {
                let value = with_absolute_paths(&[&name], value, &base_of(path));
                let value = self.without_secrets(&[&name], value);
                merge(&mut self.kept, Table::from_iter([(name, value)]));
            } else if name != "include" {
                self.ignored.push((path.to_owned(), name));
            }
        }
        for file in included.into_iter().filter(|_| depth < MAX_DEPTH) {
            let file = path.with_file_name(file);
            self.hides = true;
            if file.is_file() {
                self.add(&file, depth + 1);
            }
        }
    }

    /// The same value, after its secrets were added to the variables.
    fn without_secrets(&mut self, keys: &[&str], value: Value) -> Value {
        let Value::Table(table) = value else {
            return value;
        };
        let mut rest = Table::new();
        for (key, value) in table {
            let keys = [keys, &[&key]].concat();
            let is_secret =
                matches!(key.as_str(), "token" | "secret-key") || keys == ["http", "proxy"];
            match value {
                Value::String(secret) if is_secret => {
                    let name = variable(&keys);
                    if !self.secrets.iter().any(|(known, _)| *known == name) {
                        self.secrets.push((name, secret));
                    }
                }
                value => {
                    rest.insert(key.clone(), self.without_secrets(&keys, value));
                }
            }
        }
        Value::Table(rest)
    }
}

/// The configuration file in a folder; the one without an extension counts first.
fn config_in(folder: &Path) -> Option<PathBuf> {
    let files = [folder.join("config"), folder.join("config.toml")];
    files.into_iter().find(|file| file.is_file())
}

/// The files that a configuration includes.
fn included_by(table: &Table) -> Vec<String> {
    let path = |value: &Value| match value {
        Value::String(path) => Some(path.clone()),
        value => Some(value.get("path")?.as_str()?.to_owned()),
    };
    match table.get("include") {
        Some(Value::Array(files)) => files.iter().filter_map(path).collect(),
        Some(file) => path(file).into_iter().collect(),
        None => Vec::new(),
    }
}

/// The folder to which a configuration's paths are relative.
fn base_of(config: &Path) -> PathBuf {
    let base = config.ancestors().nth(2).unwrap_or(config);
    base.to_path_buf()
}

/// The same value for a file elsewhere.
fn with_absolute_paths(keys: &[&str], value: Value, base: &Path) -> Value {
    let absolute = |path: &str| Value::String(base.join(path).display().to_string());
    match (keys, value) {
        (_, Value::Table(table)) => {
            let of = |(key, value): (String, Value)| {
                let value = with_absolute_paths(&[keys, &[&key]].concat(), value, base);
                (key, value)
            };
            Value::Table(table.into_iter().map(of).collect())
        }
        (
            ["http", "cainfo" | "proxy-cainfo"] | ["source", _, "directory" | "local-registry"],
            Value::String(path),
        ) => absolute(&path),
        // The program of a credential helper; without a separator it's searched for, and after a colon it's one of cargo's own.
        (["registry" | "registries" | "credential-alias", .., key], value)
            if key.contains("credential-provider") || keys[0] == "credential-alias" =>
        {
            let is_path = |word: &str| word.contains(['/', '\\']) && !word.starts_with("cargo:");
            match value {
                Value::String(line) if is_path(&line) => absolute(&line),
                Value::Array(mut words) if *key != "global-credential-providers" => {
                    let first = words.first().and_then(Value::as_str).map(str::to_owned);
                    if let Some(program) = first.filter(|program| is_path(program)) {
                        words[0] = absolute(&program);
                    }
                    Value::Array(words)
                }
                value => value,
            }
        }
        (_, value) => value,
    }
}

/// The variable from which cargo reads a key.
fn variable(keys: &[&str]) -> String {
    let name = keys.join("_").to_uppercase().replace('-', "_");
    format!("CARGO_{name}")
}

/// Adds what isn't there yet.
fn merge(table: &mut Table, more: Table) {
    for (key, value) in more {
        match (table.get_mut(&key), value) {
            (Some(Value::Table(known)), Value::Table(value)) => merge(known, value),
            (Some(_), _) => {}
            (None, value) => {
                table.insert(key, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    /// What a file says, written to `.cargo/config.toml` in a scratch folder, which is returned too.
    fn read(text: &str) -> (UserSettings, tempfile::TempDir) {
        let dir = tempfile::tempdir().expect("a scratch folder");
        let config = dir.path().join(".cargo/config.toml");
        fs::create_dir(dir.path().join(".cargo")).expect("a folder");
        fs::write(&config, text).expect("written");
        let mut settings = UserSettings::default();
        settings.add(&config, 0);
        (settings, dir)
    }

    #[test]
    fn only_what_decides_where_crates_come_from_counts() {
        let (settings, dir) = read(indoc! {r#"
            paths = ["mine"]

            [build]
            rustc-wrapper = "sccache"

            [profile.dev]
            overflow-checks = false

            [env]
            ANSWER = "42"

            [source.crates-io]
            replace-with = "vendored"

            [source.vendored]
            directory = "vendor"

            [net]
            retry = 1
        "#});
        let ignored: Vec<&str> = settings.ignored.iter().map(|(_, key)| &**key).collect();
        assert_eq!(ignored, ["build", "env", "paths", "profile"]);
        let vendor = &settings.kept["source"]["vendored"]["directory"];
        let expected = dir.path().join("vendor").display().to_string();
        assert_eq!(vendor.as_str(), Some(&*expected));
        assert_eq!(settings.kept["net"]["retry"].as_integer(), Some(1));
        assert_eq!(settings.kept.len(), 2);
    }

    #[test]
    fn secrets_are_passed_on_as_variables() {
        let (settings, _dir) = read(indoc! {r#"
            [registries.work-crates]
            index = "sparse+https://crates.example/"
            token = "secret"
            credential-provider = ["helpers/login", "--quiet"]

            [http]
            proxy = "http://me:secret@proxy.example"
            timeout = 5
        "#});
        assert!(
            !settings.kept.to_string().contains("secret"),
            "{settings:?}"
        );
        let names: Vec<&str> = settings.secrets.iter().map(|(name, _)| &**name).collect();
        let expected = ["CARGO_HTTP_PROXY", "CARGO_REGISTRIES_WORK_CRATES_TOKEN"];
        assert!(
            expected.iter().all(|name| names.contains(name)),
            "{names:?}"
        );
        let helper = &settings.kept["registries"]["work-crates"]["credential-provider"][0];
        let helper = Path::new(helper.as_str().expect("a path"));
        assert!(
            helper.is_absolute() && helper.ends_with("helpers/login"),
            "{helper:?}"
        );
    }

    #[test]
    fn only_a_configuration_without_secrets_is_public() {
        let is_public = |text| {
            let (_, dir) = read(text);
            UserSettings::is_public(&dir.path().join(".cargo/config.toml"))
        };
        for text in ["", "net.retry = 3", "build.rustc-wrapper = \"sccache\""] {
            assert!(is_public(text), "{text}");
        }
        for text in [
            "[net",
            "registry.token = \"secret\"",
            "env.API_KEY = \"secret\"",
            "registries.work.index = \"sparse+https://me:secret@crates.example/\"",
        ] {
            assert!(!is_public(text), "{text}");
        }
        assert!(!UserSettings::is_public(Path::new("no such file")));
    }

    #[test]
    fn the_nearest_file_counts_most_and_included_files_least() {
        let (mut settings, dir) = read(indoc! {r#"
            include = ["more.toml", { path = "missing.toml", optional = true }]

            [net]
            retry = 1
        "#});
        let more = dir.path().join(".cargo/more.toml");
        let text = indoc! {"
            [net]
            retry = 2
            offline = true

            [profile.dev]
            opt-level = 3
        "};
        fs::write(&more, text).expect("written");
        settings.add(&dir.path().join(".cargo/config.toml"), 0);
        assert_eq!(settings.kept["net"]["retry"].as_integer(), Some(1));
        assert_eq!(settings.kept["net"]["offline"].as_bool(), Some(true));
        assert_eq!(settings.ignored, [(more, "profile".to_owned())]);
    }

    #[test]
    fn a_file_that_cargo_cannot_read_is_named() {
        for (text, what) in [("[net\n", "unclosed table"), ("http = true", "`http` has")] {
            let (settings, dir) = read(text);
            let (path, why) = &settings.broken[0];
            assert_eq!(*path, dir.path().join(".cargo/config.toml"));
            assert!(why.contains(what), "{why}");
            assert_eq!(settings.kept, Table::new());
        }
    }
}
