//! Reads one `[[exercises]]` entry of a level's manifest.

use super::name::check_name;
use super::{demands, edit, mistakes, stages};
use crate::course::formats::reading::ManifestLines;
use crate::course::model::{Exercise, Form, Level, Starts};
use crate::course::source::document::{At, Document, Table, list};
use crate::course::source::nearest;

/// The forms of `starts`, for messages.
const STARTS: &str = "write how the exercise as shipped fails: `error[E0382]`, `error: words of a message without a code`, \
                      `test name`, `timeout name`, `crash name`, `lint clippy::name` or `format`";

/// Reports missing and unknown keys.
pub(super) fn expect_keys(table: &Table) {
    // The hints of a project are those of its stages.
    let hints = if table.has("stages") {
        "stages"
    } else {
        "hints"
    };
    table.expect(
        &["name", "title", "topics", "starts", hints],
        &[
            "was",
            "workspace",
            "edit",
            "points",
            "needs",
            "uses",
            "os",
            "limits",
            "unsafe_code",
            "checks",
            "accepted_mutants",
            "mistakes",
        ],
    );
}

/// The exercise that an entry describes; `None` if a required value is missing, which is reported.
pub(super) fn read(
    document: &Document,
    table: &Table,
    name: &str,
    (level, workspace_dir): (&Level, String),
    lines: &mut ManifestLines,
) -> Option<Exercise> {
    expect_keys(table);
    let title = table.line_of_text("title");
    let topics = topics(table, level);
    let starts = starts(table);
    let (stages, hints) = if table.has("stages") {
        stages::read(table)
    } else {
        (Vec::new(), stages::hints(table))
    };
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
    let (edit, editable) = edit::read(table);
    let checks = demands::checks(table);
    if let Some(At {
        value: Starts::Format,
        line,
    }) = &starts
        && !checks.fmt
    {
        table.complain(
            *line,
            "`starts` is `format`, but formatting isn't checked",
            "add `checks = { fmt = true }`",
        );
    }
    let accepted = demands::accepted(table);
    let (mistakes, places) = mistakes::read(document, table);
    lines.mistakes.insert(name.to_owned(), places);
    let points = demands::points(table);
    let needs = demands::programs(table, "needs");
    let uses = demands::programs(table, "uses");
    let os = demands::os(table);
    let limits = demands::limits(table);
    let unsafe_code = table
        .boolean("unsafe_code")
        .is_some_and(|unsafe_code| unsafe_code.value);
    Some(Exercise {
        name: name.to_owned(),
        was: was.iter().map(|old| old.value.to_owned()).collect(),
        title: title?.value.to_owned(),
        level: level.id.clone(),
        dir: format!("{workspace_dir}/{name}"),
        solution_dir: format!("solutions/{}/{name}", level.id),
        workspace_dir,
        topics,
        starts: Some(starts?.value),
        form: Form::Crate,
        docs: Vec::new(),
        hints: hints.iter().map(|hint| hint.value.to_owned()).collect(),
        stages,
        edit,
        editable,
        points,
        needs,
        uses,
        os,
        limits,
        unsafe_code,
        checks,
        accepted,
        mistakes,
    })
}

fn topics(table: &Table, level: &Level) -> Vec<String> {
    let Some(topics) = table.texts("topics") else {
        return Vec::new();
    };
    if topics.is_empty() {
        table.complain(
            table.line,
            format!("{} has no topics", table.name()),
            "add a topic of the level to `topics`",
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
                "declare it in a `[[topics]]` table with `id` and `title`".to_owned()
            }
            None => format!(
                "declare it in `[[topics]]`, or choose from {}",
                list(declared())
            ),
        };
        let what = format!(
            "{} has the topic `{}`, which the level doesn't declare",
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
            "`starts` of {} is `{}`, which isn't a valid form",
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

fn was<'d>(table: &Table<'d>) -> Vec<At<&'d str>> {
    let mut was = table.texts("was").unwrap_or_default();
    was.retain(|old| match check_name(old.value) {
        Some(fault) => {
            table.complain(
                old.line,
                fault,
                "`was` lists former names of this exercise; remove this one",
            );
            false
        }
        None => true,
    });
    was
}
