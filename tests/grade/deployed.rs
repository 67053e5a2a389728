//! The scripts in deploy/, started as the engines start them. `deploy/slurm/test` has a real Slurm.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::class::Class;
use crate::support::{Ran, note, runner};

const HEIGHTS: [(&str, u32); 5] = [("al", 2), ("bo", 1), ("cy", 2), ("di", 3), ("ed", 1)];

fn deploy(path: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "deploy", path]
        .iter()
        .collect()
}

fn text(path: &str) -> String {
    fs::read_to_string(deploy(path)).unwrap_or_else(|cause| panic!("{path}: {cause}"))
}

/// The value of a key in YAML that is on one line, such as `completions: 4`.
fn value<'t>(yaml: &'t str, key: &str) -> &'t str {
    let mut lines = yaml.lines().map(str::trim_start);
    let found = lines.find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
    found.unwrap_or_else(|| panic!("{key}: {yaml}"))
}

/// A class with `runner` in `PATH`; `None` where there's no bash.
fn class() -> Option<Class> {
    let class = Class::with_heights(&HEIGHTS);
    if bash(&class, "runner --version", &[]).is_none() {
        note("not tried: there's no bash");
        return None;
    }
    class.grade("whole", &[]).exits(1);
    Some(class)
}

/// Runs a script in the folder of the class; `None` where there's no bash.
fn bash(class: &Class, script: &str, env: &[(&str, &str)]) -> Option<Ran> {
    let program = runner();
    let folder = std::path::Path::new(program.get_program())
        .parent()
        .expect("a folder");
    let path = std::env::var("PATH").expect("a path");
    #[expect(
        clippy::disallowed_methods,
        reason = "engines start these scripts from outside"
    )]
    let mut command = Command::new("bash");
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command
        .args(["-c", script])
        .current_dir(class.path(""))
        .env("PATH", format!("{}:{path}", folder.display()))
        .envs(env.iter().copied());
    Some(Ran::of(&command.output().ok()?))
}

#[test]
fn the_tasks_of_slurms_array_and_the_merge_grade_a_class() {
    let Some(class) = class() else { return };
    let course = class.course.root().display().to_string();
    let grade = deploy("slurm/grade.sbatch").display().to_string();
    let merge = deploy("slurm/merge.sbatch").display().to_string();
    for task in ["1", "2"] {
        let env = [
            ("SLURM_ARRAY_TASK_ID", task),
            ("SLURM_ARRAY_TASK_COUNT", "2"),
            ("SLURM_CPUS_PER_TASK", "2"),
        ];
        let script =
            format!("bash '{grade}' submissions out --allow-weak-isolation --course '{course}'");
        bash(&class, &script, &env).expect("bash").exits(0);
    }
    bash(&class, &format!("bash '{merge}' out 2"), &[])
        .expect("bash")
        .exits(0);
    assert_eq!(class.written("out/grades"), class.written("whole"));
    fs::remove_dir_all(class.path("out/shard2")).expect("removed");
    let ran = bash(&class, &format!("bash '{merge}' out 2"), &[]).expect("bash");
    ran.exits(2).complains("shard2");
}

#[test]
fn the_pods_of_kubernetes_and_the_merge_grade_a_class() {
    let (grade, merge) = (text("kubernetes/grade.yaml"), text("kubernetes/merge.yaml"));
    let shards = value(&grade, "completions");
    let env = format!("- name: SHARDS\n              value: \"{shards}\"");
    assert!(grade.contains(&env), "{grade}");
    assert!(merge.contains(&format!("shard{{1..{shards}}}")), "{merge}");
    let Some(class) = class() else { return };
    let course = class.course.root().display().to_string();
    let script = deploy("kubernetes/grade-shard").display().to_string();
    let script = format!("bash '{script}' --allow-weak-isolation --course '{course}'");
    for index in 0..shards.parse().expect("a number") {
        let index: u32 = index;
        let env = [
            ("JOB_COMPLETION_INDEX", index.to_string()),
            ("SHARDS", shards.to_owned()),
        ];
        let env = env.each_ref().map(|(name, value)| (*name, value.as_str()));
        bash(&class, &script, &env).expect("bash").exits(0);
    }
    let command = value(&merge, "command");
    let merge = command.split('\'').nth(1).expect("what bash runs");
    bash(&class, merge, &[]).expect("bash").exits(0);
    assert_eq!(class.written("out/grades"), class.written("whole"));
}

#[test]
fn the_workflow_of_github_starts_as_many_shards_as_it_counts() {
    let workflow = text("github/grade.yml");
    let shards: u32 = value(&workflow, "SHARDS").parse().expect("a number");
    let listed: Vec<String> = (1..=shards).map(|shard| shard.to_string()).collect();
    assert_eq!(
        value(&workflow, "shard"),
        format!("[{}]", listed.join(", "))
    );
}
