use std::collections::BTreeMap;
use std::env::temp_dir;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use cargo_bench3::CALLS;
use criterion::Criterion;
use serde_json::Value;

#[path = "../benches/rhymes.rs"]
mod benches;

/// Runs the bench in a hurry, and returns what criterion has written about each ID.
fn results(test: &str) -> BTreeMap<String, Value> {
    let folder = temp_dir().join(test);
    let _ = fs::remove_dir_all(&folder); // of the last run
    let mut criterion = Criterion::default()
        .without_plots()
        .output_directory(&folder)
        .sample_size(10)
        .nresamples(10)
        .warm_up_time(Duration::from_millis(1))
        .measurement_time(Duration::from_millis(1));
    benches::rhymes(&mut criterion);
    let files = files_below(&folder).into_iter();
    let results = files.filter(|file| file.ends_with("new/benchmark.json"));
    let results = results.map(|file| {
        let text = fs::read_to_string(file).unwrap();
        let result: Value = serde_json::from_str(&text).unwrap();
        let id = result["full_id"].as_str().expect("an ID is a string");
        (id.to_owned(), result)
    });
    results.collect()
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("criterion has written something") {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files
}

#[test]
fn each_function_has_an_id_for_each_length() {
    let results = results("ids");
    let ids: Vec<_> = results.keys().map(String::as_str).collect();
    let expected = [
        "rhymes/endings/20",
        "rhymes/endings/320",
        "rhymes/endings/80",
        "rhymes/pairs/20",
        "rhymes/pairs/320",
        "rhymes/pairs/80",
    ];
    assert_eq!(ids, expected);
}

#[test]
fn an_id_is_a_group_a_function_and_a_parameter() {
    for (id, result) in results("parts") {
        let parts = ["group_id", "function_id", "value_str"].map(|part| result[part].as_str());
        let parts = parts.map(|part| part.unwrap_or("nothing"));
        assert_eq!(parts.join("/"), id, "these are the parts of {id}");
    }
}

#[test]
fn the_throughput_is_the_number_of_words() {
    for (id, result) in results("throughput") {
        let words = result["throughput"]["Elements"].as_u64();
        let words = words.unwrap_or_else(|| panic!("{id} has no throughput in elements"));
        assert_eq!(result["value_str"], words.to_string(), "words of {id}");
    }
}

#[test]
fn both_functions_are_called_with_each_length() {
    results("calls");
    let calls: Vec<_> = CALLS.lock().unwrap().iter().copied().collect();
    let expected = [
        ("by_endings", 20),
        ("by_endings", 80),
        ("by_endings", 320),
        ("by_pairs", 20),
        ("by_pairs", 80),
        ("by_pairs", 320),
    ];
    assert_eq!(calls, expected);
}
