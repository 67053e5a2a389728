//! Reads those of an exercise's checks that take more than a pattern.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use crate::course::model::{
    ComparedTests, Conformance, EmitsCheck, EmittedProperty, Faster, OracleCheck,
};
use crate::course::source::document::{At, Table, list};
use crate::course::source::nearest;

/// Architectures as Rust calls them.
const ARCHITECTURES: [&str; 9] = [
    "aarch64",
    "arm",
    "loongarch64",
    "powerpc64",
    "riscv64",
    "s390x",
    "wasm32",
    "x86",
    "x86_64",
];

/// `conforms = { suite = "TOML", cases = 777 }`.
pub(super) fn conforms(table: &Table) -> Option<Conformance> {
    let table = table.table("conforms")?;
    table.expect(&["suite", "cases"], &[]);
    let suite = table.line_of_text("suite");
    let cases = table.integer("cases")?;
    let Some(count) = u32::try_from(cases.value).ok().filter(|count| *count > 0) else {
        let what = format!("`cases` of {} is {}", table.name(), cases.value);
        let next = "write how many cases the suite has: a whole number above 0";
        table.complain(cases.line, what, next);
        return None;
    };
    Some(Conformance {
        suite: suite?.value.to_owned(),
        cases: count,
    })
}

/// `oracle = { cases = 200 }`.
pub(super) fn oracle(table: &Table) -> Option<OracleCheck> {
    let table = table.table("oracle")?;
    table.expect(&["cases"], &[]);
    let cases = table.integer("cases")?;
    let allowed = |count: &u32| (1..=10_000).contains(count);
    let Some(count) = u32::try_from(cases.value).ok().filter(allowed) else {
        let what = format!("`cases` of {} is {}", table.name(), cases.value);
        let next = "write how many inputs are made up: a whole number from 1 to 10000";
        table.complain(cases.line, what, next);
        return None;
    };
    Some(OracleCheck { cases: count })
}

/// `emits = [{ function = "total", properties = ["no-panic"] }]`.
pub(super) fn emits(table: &Table) -> Vec<EmitsCheck> {
    let tables = table.tables("emits").into_iter();
    let checks = tables.filter_map(|entry| {
        let entry = entry.named(format!("`emits` of {}", table.name()));
        entry.expect(&["function", "properties"], &["optimized", "on"]);
        let names = EmittedProperty::ALL.map(EmittedProperty::name);
        let properties = words(&entry, "properties", &names);
        if properties.is_empty()
            && let Some(key) = entry.keys().find(|key| key.value == "properties")
        {
            let what = format!("`properties` of {} is empty", entry.name());
            let next = format!("choose from {}", list(names.into_iter()));
            entry.complain(key.line, what, next);
        }
        let property = |name: &String| {
            let mut all = EmittedProperty::ALL.into_iter();
            all.find(|property| property.name() == name)
        };
        Some(EmitsCheck {
            function: entry.line_of_text("function")?.value.to_owned(),
            properties: properties.iter().filter_map(property).collect(),
            optimized: entry
                .boolean("optimized")
                .is_none_or(|optimized| optimized.value),
            on: words(&entry, "on", &ARCHITECTURES),
        })
    });
    checks.collect()
}

/// `faster = { test = "counts", than = "baseline", ratio = 5.0 }`.
pub(super) fn faster(checks: &Table) -> Option<Faster> {
    let next = "write how many times as fast `test` has to be as `than`: a number from 1 to 1000";
    let (tests, ratio) = compared(&checks.table("faster")?, "ratio", 1.0..=1000.0, next)?;
    Some(Faster { tests, ratio })
}

/// Two tests that a table compares, and a number that has to be in this range; `next` says what to write.
pub(super) fn compared(
    table: &Table,
    number: &str,
    allowed: RangeInclusive<f64>,
    next: &str,
) -> Option<(ComparedTests, f64)> {
    table.expect(&["test", "than", number], &["setup"]);
    let setup = table.line_of_text("setup");
    let (test, than) = (table.line_of_text("test"), table.line_of_text("than"));
    let found = table.number(number)?;
    if !allowed.contains(&found.value) {
        let what = format!("`{number}` of {} is {}", table.name(), found.value);
        table.complain(found.line, what, next);
        return None;
    }
    let (test, than) = (test?, than?);
    for name in repeated([&test, &than].into_iter().chain(&setup)) {
        let what = format!("{} names the test `{}` twice", table.name(), name.value);
        table.complain(name.line, what, "compare a test with another one");
    }
    let tests = ComparedTests {
        test: test.value.to_owned(),
        than: than.value.to_owned(),
        setup: setup.map(|setup| setup.value.to_owned()),
    };
    Some((tests, found.value))
}

/// A list of words, each of which has to be one of those that are known.
fn words(table: &Table, key: &str, known: &[&str]) -> Vec<String> {
    let words = table.texts(key).unwrap_or_default();
    for word in words.iter().filter(|word| !known.contains(&word.value)) {
        let what = format!(
            "`{}` in `{key}` of {} is not known",
            word.value,
            table.name()
        );
        let next = match nearest(word.value, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("choose from {}", list(known.iter().copied())),
        };
        table.complain(word.line, what, next);
    }
    for word in repeated(&words) {
        let what = format!("`{}` is twice in `{key}` of {}", word.value, table.name());
        table.complain(word.line, what, "take one of them out");
    }
    words
        .into_iter()
        .map(|word| word.value.to_owned())
        .collect()
}

/// Those that come after one with the same value.
pub(super) fn repeated<'w, 't: 'w>(
    words: impl IntoIterator<Item = &'w At<&'t str>>,
) -> Vec<&'w At<&'t str>> {
    let mut seen = BTreeSet::new();
    let words = words.into_iter();
    words.filter(|word| !seen.insert(word.value)).collect()
}
