//! Reads one `[[exercises]]` entry of a level's manifest.

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use super::document::{At, Document, Table, list};
use super::name::check_name;
use super::quantity::{DURATIONS, SIZES, duration, size};
use crate::course::formats::reading::Lines;
use crate::course::nearest::nearest;
use crate::course::{Checks, Exercise, Level, Limits, Starts};

/// What a learner may change where the manifest does not say.
const EDIT: &str = "src/**";
/// The forms of `starts`, for messages.
const STARTS: &str = "write how the exercise as shipped fails: `error[E0382]`, `error: words of a message without a code`, \
                      `test name`, `timeout name`, `crash name`, `lint clippy::name` or `format`";

/// Complains about keys that are missing or unknown.
pub(super) fn expect_keys(table: &Table) {
    table.expect(
        &["name", "title", "topics", "starts", "hints"],
        &[
            "was",
            "edit",
            "points",
            "needs",
            "limits",
            "unsafe_code",
            "checks",
        ],
    );
}

/// The exercise that an entry describes; `None` if that cannot be said, and then it was said why.
pub(super) fn read(
    document: &Document,
    table: &Table,
    name: &str,
    level: &Level,
    lines: &mut Lines,
) -> Option<Exercise> {
    expect_keys(table);
    let title = table.line_of_text("title");
    let topics = topics(table, level);
    let starts = starts(table);
    let hints = hints(table);
    lines.hints.insert(
        name.to_owned(),
        hints.iter().map(|hint| document.place(hint.line)).collect(),
    );
    let was = was(table);
    lines.former.extend(was.iter().map(|old| {
        (
            old.value.to_owned(),
            name.to_owned(),
            document.place(old.line),
        )
    }));
    let (edit, editable) = edit(table);
    let checks = checks(table);
    if let Some(At {
        value: Starts::Format,
        line,
    }) = &starts
        && !checks.fmt
    {
        table.complain(
            *line,
            "`starts` is `format`, and formatting is not checked",
            "add `checks = { fmt = true }`",
        );
    }
    let points = points(table);
    let needs = needs(table);
    let limits = limits(table);
    let unsafe_code = table
        .boolean("unsafe_code")
        .is_some_and(|unsafe_code| unsafe_code.value);
    Some(Exercise {
        name: name.to_owned(),
        was: was.iter().map(|old| old.value.to_owned()).collect(),
        title: title?.value.to_owned(),
        level: level.id.clone(),
        dir: format!("{}/{name}", level.dir),
        solution_dir: format!("solutions/{}/{name}", level.id),
        topics,
        starts: starts?.value,
        hints: hints.iter().map(|hint| hint.value.to_owned()).collect(),
        edit,
        editable,
        points,
        needs,
        limits,
        unsafe_code,
        checks,
    })
}

fn topics(table: &Table, level: &Level) -> Vec<String> {
    let Some(topics) = table.texts("topics") else {
        return Vec::new();
    };
    if topics.is_empty() {
        table.complain(
            table.line,
            format!("{} practises no topic", table.name()),
            "name a topic of the level in `topics`",
        );
    }
    let declared = || level.topics.iter().map(|topic| topic.id.as_str());
    for topic in &topics {
        if declared().any(|id| id == topic.value) {
            continue;
        }
        let next = match nearest(topic.value, declared()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if level.topics.is_empty() => {
                "declare it: a table `[[topics]]` with `id` and `title`".to_owned()
            }
            None => format!(
                "declare it in `[[topics]]`, or choose from {}",
                list(declared())
            ),
        };
        let what = format!(
            "{} practises topic `{}`, which the level does not declare",
            table.name(),
            topic.value
        );
        table.complain(topic.line, what, next);
    }
    topics
        .into_iter()
        .map(|topic| topic.value.to_owned())
        .collect()
}

fn starts(table: &Table) -> Option<At<Starts>> {
    let text = table.text("starts")?;
    let starts = Starts::parse(text.value);
    if starts.is_none() {
        let what = format!(
            "`starts` of {} is `{}`, which is none of its forms",
            table.name(),
            text.value
        );
        table.complain(text.line, what, STARTS);
    }
    Some(At {
        value: starts?,
        line: text.line,
    })
}

fn hints<'d>(table: &Table<'d>) -> Vec<At<&'d str>> {
    let Some(hints) = table.texts("hints") else {
        return Vec::new();
    };
    if hints.len() < 2 {
        let count = if hints.is_empty() {
            "no hint"
        } else {
            "only one hint"
        };
        let line = hints.first().map_or(table.line, |hint| hint.line);
        let next =
            "write at least two: the first asks the right question, the last nearly gives it away";
        table.complain(line, format!("{} has {count}", table.name()), next);
    }
    for hint in hints.iter().filter(|hint| hint.value.trim().is_empty()) {
        table.complain(
            hint.line,
            format!("a hint of {} is empty", table.name()),
            "write the hint or take it out",
        );
    }
    hints
}

fn was<'d>(table: &Table<'d>) -> Vec<At<&'d str>> {
    let mut was = table.texts("was").unwrap_or_default();
    was.retain(|old| match check_name(old.value) {
        Some(fault) => {
            table.complain(
                old.line,
                fault,
                "`was` holds names that this exercise had; take this one out",
            );
            false
        }
        None => true,
    });
    was
}

/// The patterns as written, and what they match.
fn edit(table: &Table) -> (Vec<String>, GlobSet) {
    let Some(patterns) = table.texts("edit") else {
        let editable = GlobSetBuilder::new()
            .add(glob(EDIT).expect("a good pattern"))
            .build();
        return (vec![EDIT.to_owned()], editable.expect("a good pattern"));
    };
    if patterns.is_empty() {
        let next = format!("name what may be changed, or take `edit` out: then it is `{EDIT}`");
        table.complain(
            table.line,
            format!(
                "nothing of {} can be changed: `edit` is empty",
                table.name()
            ),
            next,
        );
    }
    let mut set = GlobSetBuilder::new();
    for pattern in &patterns {
        match glob(pattern.value) {
            Ok(glob) => _ = set.add(glob),
            Err(fault) => table.complain(
                pattern.line,
                format!("the pattern `{}` in `edit` of {} {fault}", pattern.value, table.name()),
                "write paths relative to the exercise's folder, with `/`, such as `src/**` or `Cargo.toml`",
            ),
        }
    }
    let editable = set.build().unwrap_or_else(|fault| {
        table.complain(
            table.line,
            format!("`edit` of {} is too large: {}", table.name(), fault.kind()),
            "use fewer patterns",
        );
        GlobSet::empty()
    });
    (
        patterns
            .into_iter()
            .map(|pattern| pattern.value.to_owned())
            .collect(),
        editable,
    )
}

/// A pattern for paths inside an exercise's folder, or what is wrong with it.
fn glob(pattern: &str) -> Result<globset::Glob, String> {
    if pattern.is_empty() {
        Err("is empty".to_owned())
    } else if pattern.contains('\\') {
        Err("holds a backslash".to_owned())
    } else if pattern.starts_with('/')
        || pattern.contains(':')
        || pattern.split('/').any(|part| part == "..")
    {
        Err("leaves the exercise's folder".to_owned())
    } else if pattern
        .split('/')
        .any(|part| part.is_empty() || part == ".")
    {
        Err("has an empty part or `.` in it, and matches nothing".to_owned())
    } else {
        // `*` stays inside one folder, as in a shell and in .gitignore.
        let glob = GlobBuilder::new(pattern).literal_separator(true).build();
        glob.map_err(|fault| format!("is not a pattern: {}", fault.kind()))
    }
}

fn points(table: &Table) -> u32 {
    let Some(points) = table.integer("points") else {
        return 1;
    };
    match u32::try_from(points.value) {
        Ok(points @ 1..=1_000_000) => points,
        _ => {
            let what = format!("`points` of {} is {}", table.name(), points.value);
            table.complain(points.line, what, "write a whole number from 1 to 1000000");
            1
        }
    }
}

fn needs(table: &Table) -> Vec<String> {
    let needs = table.texts("needs").unwrap_or_default();
    for program in &needs {
        if program.value.is_empty()
            || program
                .value
                .contains(|c: char| c.is_whitespace() || matches!(c, '/' | '\\'))
        {
            let what = format!(
                "`{}` in `needs` of {} is not the name of a program",
                program.value,
                table.name()
            );
            table.complain(
                program.line,
                what,
                "write the name as one types it, such as `cc`, without folder or arguments",
            );
        }
    }
    needs
        .into_iter()
        .map(|program| program.value.to_owned())
        .collect()
}

fn limits(table: &Table) -> Limits {
    let mut limits = Limits::default();
    let Some(table) = table.table("limits") else {
        return limits;
    };
    table.expect(&[], &["time", "memory", "output"]);
    if let Some(time) = quantity(&table, "time", duration, DURATIONS) {
        limits.time = time;
    }
    if let Some(memory) = quantity(&table, "memory", size, SIZES) {
        limits.memory = memory;
    }
    if let Some(output) = quantity(&table, "output", size, SIZES) {
        limits.output = output;
    }
    limits
}

fn quantity<T>(table: &Table, key: &str, parse: fn(&str) -> Option<T>, forms: &str) -> Option<T> {
    let text = table.text(key)?;
    let quantity = parse(text.value);
    if quantity.is_none() {
        table.complain(
            text.line,
            format!("`{key}` in {} is `{}`", table.name(), text.value),
            forms,
        );
    }
    quantity
}

fn checks(table: &Table) -> Checks {
    let Some(table) = table.table("checks") else {
        return Checks::default();
    };
    table.expect(&[], &["fmt", "deny"]);
    let deny = table.texts("deny").unwrap_or_default();
    for lint in deny.iter().filter(|lint| !is_lint(lint.value)) {
        let what = format!(
            "`{}` in `deny` in {} is not the name of a lint",
            lint.value,
            table.name()
        );
        table.complain(
            lint.line,
            what,
            "write `clippy::needless_clone` for a lint of clippy, `unused_mut` for one of the compiler",
        );
    }
    Checks {
        fmt: table.boolean("fmt").is_some_and(|fmt| fmt.value),
        deny: deny.into_iter().map(|lint| lint.value.to_owned()).collect(),
    }
}

/// Whether a text has the form of a lint's name.
fn is_lint(text: &str) -> bool {
    let name = text.strip_prefix("clippy::").unwrap_or(text);
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|character| {
            character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_'
        })
}
